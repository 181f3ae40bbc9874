/** How long it takes from the start of a JVM to the first answer of a database, with 100 entities. */
@NullMarked
package dev.entia.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
