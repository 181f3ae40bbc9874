/** How work grows with rows that refer to one another. */
@NullMarked
package dev.entia.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
