/** From a Java value to a storable value and back. */
@NullMarked
package dev.entia.type;

import org.jspecify.annotations.NullMarked;
