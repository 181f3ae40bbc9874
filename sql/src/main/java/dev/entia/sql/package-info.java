/** The relational driver and the query builder. */
@NullMarked
package dev.entia.sql;

import org.jspecify.annotations.NullMarked;
