package dev.entia.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks whether a text is a JSON object, each name once in each. Used once.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
final class JsonObjectCheck {

    private static final int DEPTH = 100;

    private static final String STRING_TOKEN =
            "\"(?:[^\"\\\\\\x00-\\x1f]++|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+\"";
    private static final Pattern STRING = Pattern.compile(STRING_TOKEN);
    private static final Pattern SINGLE =
            Pattern.compile(STRING_TOKEN + "|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null");

    private final String text;
    private int at;
    private String expected = "";

    JsonObjectCheck(String text) {
        this.text = text;
    }

    /** What was expected where; empty if it is an object. */
    Optional<String> problem() {
        boolean isObject = isObject(0) && (isAtEnd() || misses("the end of the text"));
        if (isObject) return Optional.empty();
        return Optional.of("expected " + expected + " at character " + (at + 1) + " of " + text.length());
    }

    private boolean isValue(int depth) {
        if (depth == DEPTH) return misses("at most " + DEPTH + " levels");
        if (isNext('{')) return isObject(depth);
        return isNext('[') ? isArray(depth) : takes(SINGLE) || misses("a value");
    }

    private boolean isObject(int depth) {
        if (!takes('{')) return misses("\"{\"");
        if (takes('}')) return true;
        Set<String> names = new HashSet<>();
        do {
            skipSpace();
            int from = at;
            if (!takes(STRING)) return misses("a name in quotes");
            if (!names.add(text.substring(from, at))) return misses("no second value of the same name");
            if (!takes(':')) return misses("\":\"");
            if (!isValue(depth + 1)) return false;
        } while (takes(','));
        return takes('}') || misses("\",\" or \"}\"");
    }

    private boolean isArray(int depth) {
        if (!takes('[')) return misses("\"[\"");
        if (takes(']')) return true;
        do if (!isValue(depth + 1)) return false;
        while (takes(','));
        return takes(']') || misses("\",\" or \"]\"");
    }

    private boolean misses(String wanted) {
        expected = wanted;
        return false;
    }

    private boolean takes(Pattern token) {
        skipSpace();
        var found = token.matcher(text).region(at, text.length());
        if (!found.lookingAt()) return false;
        at = found.end();
        return true;
    }

    private boolean takes(char wanted) {
        boolean isThere = isNext(wanted);
        if (isThere) at++;
        return isThere;
    }

    private boolean isNext(char wanted) {
        return !isAtEnd() && text.charAt(at) == wanted;
    }

    private boolean isAtEnd() {
        skipSpace();
        return at == text.length();
    }

    private void skipSpace() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) at++;
    }
}
