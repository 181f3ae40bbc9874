/** PostgreSQL: its dialect, its types, its errors. */
@NullMarked
package dev.entia.postgresql;

import org.jspecify.annotations.NullMarked;
