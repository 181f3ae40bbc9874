package dev.entia.mongodb.translate;

import dev.entia.mongodb.value.FieldType;
import dev.entia.query.Comparison;
import org.bson.BsonRegularExpression;

/** Patterns of {@code like} as regular expressions of PCRE. */
final class Likes {

    private static final String SPECIAL = "\\^$.|?*+()[]{}#-&~/ \t\r\n";

    private Likes() {}

    /** What stands at the beginning is anchored as a caret, which lets an index find it. */
    static BsonRegularExpression regularExpression(FieldType type, String like, Comparison comparison) {
        if (type.isObjectId()) throw TranslateErrors.patternOfObjectId(type);
        var pattern = new StringBuilder("^");
        boolean isEscaped = false;
        for (int i = 0; i < like.length(); i++) {
            char unit = like.charAt(i);
            if (!isEscaped && unit == '\\') {
                isEscaped = true;
                continue;
            }
            if (!isEscaped && unit == '%') pattern.append(".*");
            else if (!isEscaped && unit == '_') pattern.append('.');
            else literal(pattern, unit);
            isEscaped = false;
        }
        // Not a dollar sign, which is satisfied before a line feed as well.
        pattern.append("\\z");
        return new BsonRegularExpression(
                pattern.toString(), comparison == Comparison.LIKE_IGNORING_CASE ? "is" : "s");
    }

    private static void literal(StringBuilder pattern, char unit) {
        if (unit == '\0') pattern.append("\\x00");
        else if (SPECIAL.indexOf(unit) >= 0) pattern.append('\\').append(unit);
        else pattern.append(unit);
    }
}
