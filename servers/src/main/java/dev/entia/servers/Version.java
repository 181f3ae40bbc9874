package dev.entia.servers;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.bson.Document;

/** What a server says that it is. */
final class Version {

    private Version() {}

    /** Through JDBC, from libSQL's HTTP interface, or from MongoDB's description of its build. */
    static String at(String url) {
        try {
            if (url.startsWith("mongodb")) return mongo(url);
            return url.startsWith("jdbc:") ? jdbc(url) : http(url);
        } catch (IOException | SQLException | MongoException e) {
            return "unknown version";
        }
    }

    private static String jdbc(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            return firstLine(connection.getMetaData().getDatabaseProductVersion());
        }
    }

    /** What another engine passes itself off as is not what it is. */
    private static String mongo(String url) {
        try (var client = MongoClients.create(url)) {
            var build = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
            return firstLine(build.get("engine", build.getString("version")));
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
