package dev.entia.mssql;

import dev.entia.sql.SqlOptions;
import dev.entia.sql.jdbc.Address;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/** Where a database is: a URL of the JDBC driver, with or without {@code jdbc:}, which is passed on as it is. */
final class MsSqlUrl {

    private static final String JDBC = "jdbc:";
    private static final String SCHEME = "sqlserver://";

    private MsSqlUrl() {}

    /**
     * The address that options give.
     *
     * @throws dev.entia.error.ValidationException if the URL is none of SQL Server, or disagrees with the options
     */
    static Address address(SqlOptions options) {
        var url = options.url();
        var plain = url.startsWith(JDBC) ? url.substring(JDBC.length()) : url;
        if (plain.startsWith("mssql://")) plain = SCHEME + plain.substring("mssql://".length());
        if (!plain.startsWith(SCHEME)) throw MsSqlErrors.unknownUrl();
        var properties = new Properties();
        credential(properties, plain, "user", options.user());
        credential(properties, plain, "password", options.password());
        return new Address(JDBC + plain, properties);
    }

    private static void credential(Properties properties, String url, String name, String given) {
        if (given.isEmpty()) return;
        if (says(url, name)) throw MsSqlErrors.twoCredentials(name);
        properties.setProperty(name, given);
    }

    private static boolean says(String url, String name) {
        return Pattern.compile(";\\s*" + name + "\\s*=")
                .matcher(url.toLowerCase(Locale.ROOT))
                .find();
    }
}
