package dev.entia.meta;

import java.util.List;

/** Names as they stand in Java, parts joined by underscores. */
final class AsDeclared implements NamingStrategy {

    @Override
    public String table(String className) {
        return className;
    }

    @Override
    public String column(String property) {
        return property;
    }

    @Override
    public String joinColumn(String property, String targetKeyColumn) {
        return property + "_" + targetKeyColumn;
    }

    @Override
    public String linkTable(String ownerTable, String property) {
        return ownerTable + "_" + property;
    }

    @Override
    public String linkColumn(String className, String keyColumn) {
        return className + "_" + keyColumn;
    }

    @Override
    public String index(String table, List<String> columns, boolean isUnique) {
        return table + "_" + String.join("_", columns) + (isUnique ? "_unique" : "_index");
    }

    @Override
    public String foreignKey(String table, String column) {
        return table + "_" + column + "_foreign";
    }

    @Override
    public String check(String table, String column) {
        return table + "_" + column + "_check";
    }
}
