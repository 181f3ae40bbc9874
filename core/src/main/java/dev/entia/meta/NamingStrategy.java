package dev.entia.meta;

/**
 * How names in the store follow from names in Java where none are declared. Thread-safe; the same input gives the same
 * name on every machine.
 */
public interface NamingStrategy {

    /** {@code BookTag} → {@code book_tag}, {@code createdAt} → {@code created_at}. The default. */
    NamingStrategy SNAKE_CASE = new SnakeCase();

    /** Names as they stand in Java. */
    NamingStrategy AS_DECLARED = new AsDeclared();

    /** The name of an entity's table, from the simple name of its class. */
    String table(String className);

    /** The name of a scalar property's column. */
    String column(String property);

    /** The name of the column that holds the key of a to-one property's target. */
    String joinColumn(String property, String targetKeyColumn);

    /** The name of the table that holds the links of a many-to-many, from its owner's table and property. */
    String linkTable(String ownerTable, String property);

    /** The name of a link table's column that holds the key of one side. */
    String linkColumn(String className, String keyColumn);

    /** The name of an index or unique constraint. */
    String index(String table, java.util.List<String> columns, boolean isUnique);

    /** The name of a foreign key constraint. */
    String foreignKey(String table, String column);

    /** The name of a check constraint. */
    String check(String table, String column);
}
