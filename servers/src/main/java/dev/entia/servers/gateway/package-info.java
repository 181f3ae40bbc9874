/**
 * MongoDB's wire protocol before the engine of DocumentDB, an extension of PostgreSQL, whose packages bring no gateway. What
 * a command means is the engine's: what stands here frames messages, and keeps sessions, transactions and cursors.
 */
@NullMarked
package dev.entia.servers.gateway;

import org.jspecify.annotations.NullMarked;
