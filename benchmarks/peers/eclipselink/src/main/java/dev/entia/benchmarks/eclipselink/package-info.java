/** The operations with EclipseLink. */
package dev.entia.benchmarks.eclipselink;
