/** The operations that are compared, what they work on, and how they are checked and timed. */
@NullMarked
package dev.entia.benchmarks;

import org.jspecify.annotations.NullMarked;
