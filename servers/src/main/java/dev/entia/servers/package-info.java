/**
 * Real database servers for tests, found or started, what specifications on them need to be fast, and the account of what
 * ran.
 */
@NullMarked
package dev.entia.servers;

import org.jspecify.annotations.NullMarked;
