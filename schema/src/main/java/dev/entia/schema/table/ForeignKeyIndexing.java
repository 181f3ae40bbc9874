package dev.entia.schema.table;

/** Whether the columns of a foreign key get an index of their own when no key or index begins with them. */
public enum ForeignKeyIndexing {
    /** Where the database makes none by itself, and deleting a row would search every table that refers to it. */
    ALWAYS,
    NEVER
}
