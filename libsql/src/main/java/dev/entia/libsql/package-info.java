/** libSQL: its dialect, its types, its errors. */
@NullMarked
package dev.entia.libsql;

import org.jspecify.annotations.NullMarked;
