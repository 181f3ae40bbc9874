/** The operations with Ebean. */
package dev.entia.benchmarks.ebean;
