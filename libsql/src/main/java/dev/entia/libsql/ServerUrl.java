package dev.entia.libsql;

import dev.entia.sql.SqlOptions;
import dev.entia.sql.run.Credentials;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a server is, and what it is shown.
 *
 * @param base {@code http:} or {@code https:}, without query
 * @param token empty if there is none
 */
record ServerUrl(URI base, String token) {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):.*", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("[!-~]*");

    /** Settings of clients that keep a copy of the database on their machine. In lower case. */
    private static final Set<String> REPLICATING =
            Set.of("syncurl", "syncperiod", "syncinterval", "readyourwrites", "offline", "encryptionkey");

    /**
     * The server that the options name; empty if they name a local database.
     *
     * @throws dev.entia.error.ValidationException if they make no sense, or ask for what there is not
     */
    static Optional<ServerUrl> of(SqlOptions options) {
        return of(options.url(), options);
    }

    /** A server that reads may go to, with the token of the primary unless its URL has one. */
    static Optional<ServerUrl> ofReplica(SqlOptions.Replica replica, SqlOptions options) {
        if (replica.dataSource().isPresent()) return Optional.empty();
        var server = of(replica.url(), new SqlOptions());
        boolean isTokenOfPrimary = server.isPresent() && server.get().token().isEmpty();
        return isTokenOfPrimary
                ? of(options).map(primary -> new ServerUrl(server.get().base(), primary.token()))
                : server;
    }

    /** The token of credentials that are asked for. */
    static String token(Credentials credentials) {
        if (!credentials.user().isEmpty()) throw LibSqlErrors.user();
        return token(null, credentials.password());
    }

    private static Optional<ServerUrl> of(String url, SqlOptions options) {
        var scheme = SCHEME.matcher(url);
        var name = scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
        switch (name) {
            case "libsql", "http", "https" -> {
                return Optional.of(server(name, uri(url), options));
            }
            // A path, or what SQLite's JDBC driver understands; ":memory:" has no scheme.
            case "", "file", "jdbc" -> {
                refuseRemoteSettings(url);
                return Optional.empty();
            }
            default -> throw LibSqlErrors.scheme(name);
        }
    }

    private static ServerUrl server(String scheme, URI uri, SqlOptions options) {
        if (uri.getHost() == null || uri.getHost().isEmpty()) throw LibSqlErrors.noHost(scheme);
        if (uri.getRawUserInfo() != null) throw LibSqlErrors.userInUrl();
        if (!options.user().isEmpty()) throw LibSqlErrors.user();
        var parameters = parameters(uri.getRawQuery());
        var base = base(scheme, uri, parameters.remove("tls"));
        var inUrl = parameters.remove("authToken");
        if (inUrl != null && options.credentials().isPresent()) throw LibSqlErrors.twoTokens();
        var token = token(inUrl, options.password());
        for (var name : parameters.keySet()) throw refused(name);
        return new ServerUrl(base, token);
    }

    private static URI base(String scheme, URI uri, @Nullable String tls) {
        boolean isChoosing = scheme.equals("libsql");
        if (tls != null && !isChoosing) throw LibSqlErrors.tlsOfHttp(scheme);
        if (tls != null && !tls.equals("0") && !tls.equals("1")) throw LibSqlErrors.tls();
        var transport = isChoosing ? ("0".equals(tls) ? "http" : "https") : scheme;
        var path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return URI.create(transport + "://" + uri.getRawAuthority() + path);
    }

    private static String token(@Nullable String inUrl, String password) {
        if (inUrl != null && !password.isEmpty()) throw LibSqlErrors.twoTokens();
        var token = inUrl == null ? password : inUrl;
        if (!TOKEN.matcher(token).matches()) throw LibSqlErrors.token();
        return token;
    }

    private static RuntimeException refused(String parameter) {
        return REPLICATING.contains(parameter.toLowerCase(Locale.ROOT))
                ? LibSqlErrors.replica(parameter)
                : LibSqlErrors.parameter(parameter);
    }

    /** SQLite would pass over settings that it does not know. */
    private static void refuseRemoteSettings(String url) {
        int query = url.indexOf('?');
        if (query < 0) return;
        for (var name : parameters(url.substring(query + 1)).keySet()) {
            if (REPLICATING.contains(name.toLowerCase(Locale.ROOT))) throw LibSqlErrors.replica(name);
            if (name.equals("authToken") || name.equals("tls")) throw LibSqlErrors.settingOfServers(name);
        }
    }

    private static Map<String, String> parameters(@Nullable String query) {
        var parameters = new LinkedHashMap<String, String>();
        if (query == null || query.isEmpty()) return parameters;
        for (var parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            var name = decoded(equals < 0 ? parameter : parameter.substring(0, equals));
            var value = equals < 0 ? "" : decoded(parameter.substring(equals + 1));
            if (parameters.putIfAbsent(name, value) != null) throw LibSqlErrors.twice(name);
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw LibSqlErrors.encoding();
        }
    }

    /** Without the exception of the JDK, which shows the URL, and with it the token. */
    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw LibSqlErrors.url(e.getReason(), e.getIndex());
        }
    }

    /** Never the token. */
    @Override
    public String toString() {
        return base.toString();
    }
}
