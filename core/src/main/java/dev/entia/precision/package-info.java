/** What the store keeps of values: what is cut to it, and what is refused. */
@NullMarked
package dev.entia.precision;

import org.jspecify.annotations.NullMarked;
