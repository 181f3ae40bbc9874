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
        var words = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && isStart(name, i)) words.append('_');
            words.append(name.charAt(i));
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a word starts there: a capital after a small letter or digit, or the last of several before a small letter. */
    private static boolean isStart(String name, int at) {
        if (!isCapital(name.charAt(at))) return false;
        char before = name.charAt(at - 1);
        if (isSmall(before) || (before >= '0' && before <= '9')) return true;
        return isCapital(before) && at + 1 < name.length() && isSmall(name.charAt(at + 1));
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static boolean isSmall(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
