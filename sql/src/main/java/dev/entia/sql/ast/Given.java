package dev.entia.sql.ast;

/**
 * A value that travels beside a statement: nodes say where it goes, never what it is.
 *
 * @param index which of the values it is, 0-based: of a read's values, or of a batch's columns
 * @param type what it is sent as
 */
public record Given(int index, ColumnType type) {}
