package dev.entia.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text. Used once. One method a level, so that the deepest document fits any stack.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
final class JsonParser {

    /** Longer numbers, written out, fill any memory. */
    private static final int MOST_ZEROS = 100_000;

    private final String text;
    private int at;

    JsonParser(String text) {
        this.text = text;
    }

    /** Reads it for its errors. */
    void check() {
        value();
    }

    @Nullable
    Object value() {
        var value = value(0);
        skipSpace();
        if (at < text.length()) throw malformed("the end of the text");
        return value;
    }

    private @Nullable Object value(int depth) {
        skipSpace();
        switch (next()) {
            case '{' -> {
                enter(depth);
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                if (isNext('}')) return Collections.unmodifiableMap(object);
                do {
                    skipSpace();
                    if (next() != '"') throw malformed("a name in quotes");
                    var name = string();
                    if (object.containsKey(name)) throw TypeErrors.jsonNameTwice(name);
                    if (!isNext(':')) throw malformed("\":\"");
                    object.put(name, value(depth + 1));
                } while (isNext(','));
                if (!isNext('}')) throw malformed("\",\" or \"}\"");
                return Collections.unmodifiableMap(object);
            }
            case '[' -> {
                enter(depth);
                var array = new ArrayList<@Nullable Object>();
                if (isNext(']')) return Collections.unmodifiableList(array);
                do array.add(value(depth + 1));
                while (isNext(','));
                if (!isNext(']')) throw malformed("\",\" or \"]\"");
                return Collections.unmodifiableList(array);
            }
            case '"' -> {
                return string();
            }
            case 't' -> {
                return word("true", true);
            }
            case 'f' -> {
                return word("false", false);
            }
            case 'n' -> {
                return word("null", null);
            }
            default -> {
                return number();
            }
        }
    }

    private void enter(int depth) {
        if (depth == Json.DEPTH) throw TypeErrors.jsonTooDeep();
        at++;
    }

    private @Nullable Object word(String word, @Nullable Object meaning) {
        if (!text.startsWith(word, at)) throw malformed("a value");
        at += word.length();
        return meaning;
    }

    private BigDecimal number() {
        int from = at;
        if (next() == '-') at++;
        if (next() == '0') at++;
        else digits("a value");
        if (next() == '.') {
            at++;
            digits("a digit");
        }
        if (next() == 'e' || next() == 'E') {
            at++;
            if (next() == '+' || next() == '-') at++;
            digits("a digit");
        }
        if (at - from > Json.DIGITS) throw TypeErrors.jsonNumberTooLong(at - from);
        var number = decimal(text.substring(from, at));
        if (number != null && Math.abs((long) number.scale()) <= MOST_ZEROS) return number;
        at = from;
        throw malformed("a number of at most " + MOST_ZEROS + " zeros");
    }

    /** Null if its exponent is beyond all bounds. */
    private static @Nullable BigDecimal decimal(String number) {
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void digits(String expected) {
        int from = at;
        while (next() >= '0' && next() <= '9') at++;
        if (at == from) throw malformed(expected);
    }

    private String string() {
        at++;
        int from = at;
        while (isPlain(next())) at++;
        if (next() == '"') return text.substring(from, at++);
        var string = new StringBuilder(text.length() - from).append(text, from, at);
        while (true) {
            char next = next();
            if (isPlain(next)) {
                string.append(next);
                at++;
            } else if (next == '"') {
                at++;
                return string.toString();
            } else if (next == '\\') {
                at++;
                string.append(escape());
            } else if (Character.isHighSurrogate(next)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                string.append(text, at, at + 2);
                at += 2;
            } else {
                throw Character.isSurrogate(next) ? TypeErrors.jsonHalfPair() : malformed("the end of the string");
            }
        }
    }

    /** Whether it stands for itself in a string. */
    private static boolean isPlain(char character) {
        return character >= ' ' && character != '"' && character != '\\' && !Character.isSurrogate(character);
    }

    private String escape() {
        char kind = next();
        at++;
        return switch (kind) {
            case '"', '\\', '/' -> String.valueOf(kind);
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'u' -> unicode();
            default -> {
                at--;
                throw malformed("an escape such as \\n");
            }
        };
    }

    private String unicode() {
        char first = hex();
        if (!Character.isSurrogate(first)) return String.valueOf(first);
        if (Character.isLowSurrogate(first) || !text.startsWith("\\u", at)) throw TypeErrors.jsonHalfPair();
        at += 2;
        char second = hex();
        if (!Character.isLowSurrogate(second)) throw TypeErrors.jsonHalfPair();
        return new String(new char[] {first, second});
    }

    private char hex() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = next() < 128 ? Character.digit(next(), 16) : -1;
            if (digit < 0) throw malformed("four hexadecimal digits");
            value = value * 16 + digit;
            at++;
        }
        return (char) value;
    }

    private void skipSpace() {
        while (next() == ' ' || next() == '\n' || next() == '\r' || next() == '\t') {
            if (at == text.length()) return;
            at++;
        }
    }

    private boolean isNext(char wanted) {
        skipSpace();
        if (next() != wanted) return false;
        at++;
        return true;
    }

    /** The next character; one that is allowed nowhere at the end. */
    private char next() {
        return at < text.length() ? text.charAt(at) : '\u0000';
    }

    private RuntimeException malformed(String expected) {
        return TypeErrors.notJson(expected, at, text.length());
    }
}
