/** How Java values become stored values and back. */
@NullMarked
package dev.entia.type;

import org.jspecify.annotations.NullMarked;
