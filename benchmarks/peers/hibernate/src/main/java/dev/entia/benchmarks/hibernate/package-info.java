/** The operations with Hibernate. */
package dev.entia.benchmarks.hibernate;
