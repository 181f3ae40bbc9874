/** Values of properties as they look in BSON, and the names of their fields. Knows nothing of requests. */
@NullMarked
package dev.entia.mongodb.value;

import org.jspecify.annotations.NullMarked;
