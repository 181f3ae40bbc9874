package dev.entia.mongodb.translate;

import dev.entia.mongodb.value.FieldType;
import dev.entia.query.Comparison;
import dev.entia.type.Characters;
import org.bson.BsonRegularExpression;

/** Patterns of {@code like} as regular expressions of PCRE. */
final class Likes {

    private static final String SPECIAL = "\\^$.|?*+()[]{}#-&~/ \t\r\n";

    private Likes() {}

    /** Anchored where the pattern has no open end: a text that is known to its beginning is found by an index. */
    static BsonRegularExpression regularExpression(FieldType type, String like, Comparison comparison) {
        if (type.isObjectId()) throw TranslateErrors.patternOfObjectId(type);
        Characters.checked(type.subject(), like);
        var pattern = new StringBuilder();
        boolean isEscaped = false;
        boolean isOpen = false;
        for (int i = 0; i < like.length(); i++) {
            char unit = like.charAt(i);
            boolean isAnyText = !isEscaped && unit == '%';
            // At the end it has nothing to escape, and means itself.
            boolean isEscape = !isEscaped && unit == '\\' && i < like.length() - 1;
            if (i == 0 && !isAnyText) pattern.append('^');
            if (isAnyText && i > 0 && i < like.length() - 1) pattern.append("(?s:.*)");
            else if (!isEscaped && unit == '_') pattern.append("(?s:.)");
            else if (!isAnyText && !isEscape) literal(pattern, unit);
            isOpen = isAnyText;
            isEscaped = isEscape;
        }
        // Not a dollar sign, which is satisfied before a line feed as well.
        if (like.isEmpty()) pattern.append('^');
        if (!isOpen) pattern.append("\\z");
        return new BsonRegularExpression(pattern.toString(), comparison == Comparison.LIKE_IGNORING_CASE ? "i" : "");
    }

    private static void literal(StringBuilder pattern, char unit) {
        if (unit == '\0') pattern.append("\\x00");
        else if (SPECIAL.indexOf(unit) >= 0) pattern.append('\\').append(unit);
        else pattern.append(unit);
    }
}
