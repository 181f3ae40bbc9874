/** All that is measured, by one command. */
@NullMarked
package dev.entia.benchmarks.all;

import org.jspecify.annotations.NullMarked;
