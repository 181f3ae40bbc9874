/** The operations with MikroORM, in a process of Node.js. */
package dev.entia.benchmarks.mikroorm;
