/** Everything that Entia throws. */
@NullMarked
package dev.entia.error;

import org.jspecify.annotations.NullMarked;
