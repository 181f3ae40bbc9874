/** From nodes to text and an order of binds, dialect by dialect. */
@NullMarked
package dev.entia.sql.render;

import org.jspecify.annotations.NullMarked;
