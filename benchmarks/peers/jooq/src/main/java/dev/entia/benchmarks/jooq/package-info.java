/** The operations with jOOQ. */
package dev.entia.benchmarks.jooq;
