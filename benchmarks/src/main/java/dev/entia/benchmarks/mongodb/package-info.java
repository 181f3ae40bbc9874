/** The operations by hand with the driver of MongoDB. */
@NullMarked
package dev.entia.benchmarks.mongodb;

import org.jspecify.annotations.NullMarked;
