/** SQLite as a platform: dialect, types, error codes and catalogue. */
@NullMarked
package dev.entia.sqlite;

import org.jspecify.annotations.NullMarked;
