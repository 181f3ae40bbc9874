package dev.entia.sql.render;

/** How an insert says that every column of its one row gets its default. */
public enum DefaultRow {
    /** {@code insert into t default values}: the standard. */
    DEFAULT_VALUES(" default values"),
    /** {@code insert into t () values ()}. */
    EMPTY_LISTS(" () values ()");

    private final String words;

    DefaultRow(String words) {
        this.words = words;
    }

    void render(SqlWriter writer) {
        writer.sql(words);
    }
}
