/** The find pipeline: from a query to entities. */
@NullMarked
package dev.entia.load;

import org.jspecify.annotations.NullMarked;
