/** The operations with Entia. */
@NullMarked
package dev.entia.benchmarks.entia;

import org.jspecify.annotations.NullMarked;
