package dev.entia.sql.jdbc;

import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Leaves passwords out of texts: one that is known, and what stands where passwords do in URLs. JDBC drivers, and JDBC
 * itself, repeat URLs in their messages.
 */
final class Secrets {

    private static final String MASK = "***";

    /** {@code ?password=…}, {@code ;authToken=…} and their like, up to where the next setting may begin. */
    private static final Pattern SETTING =
            Pattern.compile("(?i)([a-z_.-]*(?:password|passwd|pwd|secret|token)[a-z_.-]*=)[^&;,\\s)\\]\"']+");

    /** {@code //user:…@host} and {@code scott/tiger@host} are never told from parts of a path but by the sign at the end. */
    private static final Pattern USER_INFO = Pattern.compile("(//[^/@:\\s]*:)[^\\s]*@(?=[^@\\s]*)");

    private final String password;

    /** @param password empty if it is not known */
    Secrets(String password) {
        this.password = password;
    }

    String hidden(String text) {
        // A word of a letter or two would tear every message to pieces.
        var masked = password.length() < 3 ? text : text.replace(password, MASK);
        masked = SETTING.matcher(masked).replaceAll("$1" + MASK);
        return USER_INFO.matcher(masked).replaceAll("$1" + MASK + "@");
    }

    /** The exception itself if there is no secret in it, else one that says the rest, with the same codes. */
    SQLException hidden(SQLException failure) {
        if (!isTold(failure)) return failure;
        var message = hidden(Objects.requireNonNullElse(failure.getMessage(), ""));
        var told = new SQLException(message, failure.getSQLState(), failure.getErrorCode());
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    private boolean isTold(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var message = Objects.requireNonNullElse(cause.getMessage(), "");
            if (!hidden(message).equals(message)) return true;
        }
        return false;
    }
}
