/** The operations with Jimmer. */
package dev.entia.benchmarks.jimmer;
