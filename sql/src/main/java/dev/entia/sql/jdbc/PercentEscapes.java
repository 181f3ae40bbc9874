package dev.entia.sql.jdbc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What stands in URLs for signs that mean something there. A plus is one: only percent signs escape something. */
public final class PercentEscapes {

    private PercentEscapes() {}

    /**
     * Looks at a part of a URL that its JDBC driver will free of escapes: what it says of one that it cannot read has the
     * URL in it, or is mistaken for a failure of the connection.
     *
     * @throws dev.entia.error.ValidationException if a percent sign is not followed by two hexadecimal digits
     */
    public static void check(String escaped) {
        decoded(escaped);
    }

    static String decoded(String escaped) {
        try {
            return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw JdbcErrors.malformedEscape();
        }
    }
}
