package dev.entia.sql.render;

import java.util.List;

/**
 * A statement as it is sent.
 *
 * @param binds one for each place in the text, in order
 */
public record SqlText(String text, List<Bind> binds) {

    public SqlText {
        binds = List.copyOf(binds);
    }

    /** A text that takes no values, such as a command. */
    public static SqlText of(String text) {
        return new SqlText(text, List.of());
    }
}
