/** libSQL: local databases as SQLite, those of a server by its protocol. */
@NullMarked
package dev.entia.libsql;

import org.jspecify.annotations.NullMarked;
