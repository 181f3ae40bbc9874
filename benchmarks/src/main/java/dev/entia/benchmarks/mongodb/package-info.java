/** The operations by hand on JDBC: as usually written, with the best statements known, and as a unit of work. */
@NullMarked
package dev.entia.benchmarks.mongodb;

import org.jspecify.annotations.NullMarked;
