/** Running statements: bind, execute, read, and classify errors. */
@NullMarked
package dev.entia.sql.jdbc;

import org.jspecify.annotations.NullMarked;
