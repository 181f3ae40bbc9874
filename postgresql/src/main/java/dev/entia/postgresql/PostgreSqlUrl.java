package dev.entia.postgresql;

import dev.entia.sql.SqlOptions;
import dev.entia.sql.jdbc.Address;
import dev.entia.sql.jdbc.PercentEscapes;
import dev.entia.sql.jdbc.UrlCredentials;
import java.util.Map;
import java.util.Properties;
import java.util.StringJoiner;
import org.postgresql.PGProperty;

/**
 * Where a PostgreSQL database is: a URL of the JDBC driver, which is passed on as it is, or one of PostgreSQL's own
 * programs, {@code postgresql://user:password@host:5432,other:5433/shop?sslmode=require}, whose credentials and settings
 * become those of the driver.
 *
 * @see <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS">PostgreSQL: connection
 *     URIs</a>
 */
final class PostgreSqlUrl {

    private static final String JDBC = "jdbc:postgresql:";

    /** Settings that the JDBC driver has under other names. */
    private static final Map<String, PGProperty> RENAMED = Map.of(
            "application_name", PGProperty.APPLICATION_NAME,
            "connect_timeout", PGProperty.CONNECT_TIMEOUT,
            "keepalives", PGProperty.TCP_KEEP_ALIVE,
            "target_session_attrs", PGProperty.TARGET_SERVER_TYPE,
            "load_balance_hosts", PGProperty.LOAD_BALANCE_HOSTS,
            "channel_binding", PGProperty.CHANNEL_BINDING,
            "gssencmode", PGProperty.GSS_ENC_MODE);

    /** Values that it has under other names. */
    private static final Map<String, String> RENAMED_VALUES = Map.of(
            "target_session_attrs=read-write", "primary",
            "target_session_attrs=read-only", "secondary",
            "target_session_attrs=standby", "secondary",
            "target_session_attrs=prefer-standby", "preferSecondary",
            "keepalives=0", "false",
            "keepalives=1", "true",
            "load_balance_hosts=random", "true",
            "load_balance_hosts=disable", "false");

    private final String url;
    private final UrlCredentials credentials = new UrlCredentials();

    private PostgreSqlUrl(String url) {
        this.url = url.startsWith(JDBC) ? jdbc(url) : translated(url);
        PercentEscapes.check(afterHosts(this.url));
    }

    /** What the JDBC driver frees of escapes. In a host, a percent sign begins the zone of an address. */
    private static String afterHosts(String jdbc) {
        var rest = jdbc.substring(JDBC.length());
        if (!rest.startsWith("//")) return rest;
        var hosts = rest.substring(2).split("[/?]", 2);
        return hosts.length == 1 ? "" : hosts[1];
    }

    /** @throws dev.entia.error.ValidationException if the URL is none of PostgreSQL, or disagrees with the options */
    static Address address(SqlOptions options) {
        var url = new PostgreSqlUrl(options.url());
        var properties = new Properties();
        // What the URL says wins over these.
        PGProperty.APPLICATION_NAME.set(properties, "Entia");
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        // Details of errors have values, and exceptions are logged.
        PGProperty.LOG_SERVER_ERROR_DETAIL.set(properties, options.areParametersLogged());
        url.credentials.into(properties, options.user(), options.password(), options.credentials());
        return new Address(url.url, properties);
    }

    /** The driver reads its own URLs; only credentials must not be given twice. */
    private String jdbc(String given) {
        int query = given.indexOf('?');
        if (query < 0) return given;
        for (var setting : given.substring(query + 1).split("&", -1)) {
            int equals = setting.indexOf('=');
            if (equals < 0) continue;
            var name = setting.substring(0, equals);
            if (UrlCredentials.NAMES.contains(name)) credentials.setting(name, setting.substring(equals + 1));
        }
        return given;
    }

    private String translated(String given) {
        var rest = afterScheme(given);
        var settings = new StringJoiner("&", "?", "").setEmptyValue("");
        int query = rest.indexOf('?');
        if (query >= 0) {
            for (var setting : rest.substring(query + 1).split("&", -1)) setting(settings, setting);
            rest = rest.substring(0, query);
        }
        int slash = rest.indexOf('/');
        var authority = slash < 0 ? rest : rest.substring(0, slash);
        var database = slash < 0 ? "/" : rest.substring(slash);
        return JDBC + "//" + hosts(authority) + database + settings;
    }

    private static String afterScheme(String given) {
        for (var scheme : new String[] {"postgresql://", "postgres://"}) {
            if (given.startsWith(scheme)) return given.substring(scheme.length());
        }
        throw PostgreSqlErrors.unknownUrl();
    }

    /** Takes the credentials off. */
    private String hosts(String authority) {
        int at = authority.lastIndexOf('@');
        var hosts = authority.substring(at + 1);
        if (hosts.regionMatches(true, 0, "%2F", 0, 3)) throw PostgreSqlErrors.unixSocket();
        if (at >= 0) credentials.inFrontOfHosts(authority.substring(0, at));
        return hosts;
    }

    private void setting(StringJoiner settings, String setting) {
        if (setting.isEmpty()) return;
        int equals = setting.indexOf('=');
        var name = equals < 0 ? setting : setting.substring(0, equals);
        var value = equals < 0 ? "" : setting.substring(equals + 1);
        if (UrlCredentials.NAMES.contains(name)) {
            credentials.setting(name, value);
            return;
        }
        var property = RENAMED.get(name);
        if (property == null) property = PGProperty.forName(name);
        if (property == null) throw PostgreSqlErrors.unknownSetting(name);
        settings.add(property.getName() + "=" + RENAMED_VALUES.getOrDefault(setting, value));
    }
}
