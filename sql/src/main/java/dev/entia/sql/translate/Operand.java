package dev.entia.sql.translate;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression.Column;

/** A column that a path leads to, and what it holds. */
record Operand(Column column, ColumnType type) {}
