package dev.entia.mssql;

import dev.entia.sql.SqlOptions;
import dev.entia.sql.jdbc.Address;
import dev.entia.sql.jdbc.UrlCredentials;
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
        var credentials = new UrlCredentials();
        for (var name : UrlCredentials.NAMES) {
            if (says(plain, name)) credentials.leave(name);
        }
        credentials.into(properties, options.user(), options.password(), options.credentials());
        return new Address(JDBC + plain, properties);
    }

    private static boolean says(String url, String name) {
        return Pattern.compile(";\\s*" + name + "\\s*=")
                .matcher(url.toLowerCase(Locale.ROOT))
                .find();
    }
}
