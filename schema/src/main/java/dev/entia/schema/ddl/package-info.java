/** From tables and their differences to the statements that create and alter them. */
@NullMarked
package dev.entia.schema.ddl;

import org.jspecify.annotations.NullMarked;
