package dev.entia.mysql;

/** How a row is written in a {@code values} that is read like a table. */
public enum RowConstructor {
    /** {@code values row(?, ?)}. */
    NAMED("row"),
    /** {@code values (?, ?)}. */
    PLAIN("");

    private final String sql;

    RowConstructor(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
