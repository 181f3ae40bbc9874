package dev.entia.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What a server says that it is. */
final class Version {

    private Version() {}

    /** Through JDBC, or from libSQL's HTTP interface. */
    static String at(String url) {
        try {
            return url.startsWith("jdbc:") ? jdbc(url) : http(url);
        } catch (IOException | SQLException e) {
            return "unknown version";
        }
    }

    private static String jdbc(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            return firstLine(connection.getMetaData().getDatabaseProductVersion());
        }
    }

    private static String http(String url) throws IOException {
        var place = URI.create(url.replaceFirst("^libsql:", "https:")).resolve("/version");
        try (var answer = place.toURL().openStream()) {
            return firstLine(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("unknown version");
    }
}
