package dev.entia.mysql;

import dev.entia.sql.SqlOptions;
import dev.entia.sql.jdbc.Address;
import dev.entia.sql.jdbc.UrlCredentials;
import java.util.Locale;
import java.util.Properties;

/**
 * Where a database is: a URL of the JDBC driver, which is passed on as it is, or one such as
 * {@code mysql://user:password@host:3306,other:3306/shop?name=value}, whose settings are those of the JDBC driver.
 *
 * @param scheme what the URLs begin with, without {@code jdbc:}
 * @param database as messages have it
 */
public record MySqlUrl(String scheme, String database) {

    /**
     * The address that options give.
     *
     * @throws dev.entia.error.ValidationException if the URL is none of this database, or disagrees with the options
     */
    public Address address(SqlOptions options) {
        var url = options.url();
        var properties = new Properties();
        var credentials = new UrlCredentials();
        if (!url.startsWith("jdbc:" + scheme + ":")) {
            if (!url.startsWith(scheme + "://")) throw MySqlErrors.unknownUrl(scheme, database);
            url = "jdbc:" + withoutCredentials(url, credentials);
        }
        // Rows of prepared statements come in binary, where numbers are exact. What the URL says wins.
        preset(properties, url, "useServerPrepStmts", "true");
        preset(properties, url, "tcpKeepAlive", "true");
        // What is quoted may look like an escape of JDBC.
        preset(properties, url, "processEscapeCodesForPrepStmts", "false");
        for (var name : UrlCredentials.NAMES) {
            if (says(url, name)) credentials.leave(name);
        }
        credentials.into(properties, options.user(), options.password(), options.credentials());
        return new Address(url, properties);
    }

    /** Moves user and password into the properties: they may have signs that mean something else in a URL of JDBC. */
    private String withoutCredentials(String url, UrlCredentials credentials) {
        int from = (scheme + "://").length();
        int end = end(url, from);
        int at = url.lastIndexOf('@', end);
        if (at < from) return url;
        credentials.inFrontOfHosts(url.substring(from, at));
        return url.substring(0, from) + url.substring(at + 1);
    }

    /** The end of the hosts: an unescaped slash or question mark. */
    private static int end(String url, int from) {
        int end = from;
        while (end < url.length() && url.charAt(end) != '/' && url.charAt(end) != '?') end++;
        return end - 1;
    }

    private static void preset(Properties properties, String url, String name, String value) {
        if (!says(url, name)) properties.setProperty(name, value);
    }

    private static boolean says(String url, String name) {
        int query = url.indexOf('?');
        if (query < 0) return false;
        for (var setting : url.substring(query + 1).split("&", -1)) {
            if (setting.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + "=")) return true;
        }
        return false;
    }
}
