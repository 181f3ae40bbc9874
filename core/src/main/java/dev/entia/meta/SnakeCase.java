package dev.entia.meta;

import java.util.List;
import java.util.Locale;

/** Lower-case words joined by underscores. */
final class SnakeCase implements NamingStrategy {

    @Override
    public String table(String className) {
        return snake(className);
    }

    @Override
    public String column(String property) {
        return snake(property);
    }

    @Override
    public String joinColumn(String property, String targetKeyColumn) {
        return snake(property) + "_" + targetKeyColumn;
    }

    @Override
    public String linkTable(String ownerTable, String property) {
        return ownerTable + "_" + snake(property);
    }

    @Override
    public String linkColumn(String className, String keyColumn) {
        return snake(className) + "_" + keyColumn;
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

    /** {@code HTTPServer2Go} → {@code http_server2_go}. */
    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }
}
