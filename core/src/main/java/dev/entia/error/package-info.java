/** What can go wrong: the exception families and the composer of their messages. */
@NullMarked
package dev.entia.error;

import org.jspecify.annotations.NullMarked;
