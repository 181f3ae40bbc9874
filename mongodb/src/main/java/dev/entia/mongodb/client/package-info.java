/** Runs queries and writes on a client, in transactions where there are any, and tells what went wrong. */
@NullMarked
package dev.entia.mongodb.client;

import org.jspecify.annotations.NullMarked;
