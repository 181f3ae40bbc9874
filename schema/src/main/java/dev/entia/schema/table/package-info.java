/** Tables, columns, keys and indexes as data. */
@NullMarked
package dev.entia.schema.table;

import org.jspecify.annotations.NullMarked;
