package dev.entia.schema.table;

/**
 * What a table is called.
 *
 * @param schema the schema that it stands in; empty: the connection's own
 */
public record TableName(String schema, String name) {

    /** A table in the connection's own schema. */
    public static TableName of(String name) {
        return new TableName("", name);
    }

    /** As messages have it, unquoted: {@code shop.book}. */
    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
