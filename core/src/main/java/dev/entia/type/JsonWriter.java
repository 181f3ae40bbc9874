package dev.entia.type;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON text. */
final class JsonWriter {

    private final StringBuilder text = new StringBuilder();
    private final Form form;

    private JsonWriter(Form form) {
        this.form = form;
    }

    private enum Form {
        /** In the order given, numbers as they are. */
        PLAIN,
        /** The same text for all that means the same: names sorted, numbers without zeros at their end. */
        CANONICAL
    }

    static String text(@Nullable Object value) {
        var writer = new JsonWriter(Form.PLAIN);
        writer.value(value, 0);
        return writer.text.toString();
    }

    static String canonical(@Nullable Object value) {
        var writer = new JsonWriter(Form.CANONICAL);
        writer.value(value, 0);
        return writer.text.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (depth > Json.DEPTH) throw TypeErrors.jsonTooDeep();
        if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof CharSequence || value instanceof Character) {
            string(value.toString());
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Json json) {
            text.append(json.text());
        } else if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (var entry : form == Form.CANONICAL ? sorted(map) : map.entrySet()) {
                if (!(entry.getKey() instanceof String name)) throw TypeErrors.notAName(entry.getKey());
                text.append(separator);
                string(name);
                text.append(':');
                value(entry.getValue(), depth + 1);
                separator = ",";
            }
            text.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof Iterable<?> || value.getClass().isArray()) {
            text.append('[');
            int from = text.length();
            for (Object element : value instanceof Iterable<?> all ? all : elements(value)) {
                if (text.length() > from) text.append(',');
                value(element, depth + 1);
            }
            text.append(']');
        } else {
            throw TypeErrors.notJsonValue(value.getClass());
        }
    }

    @SuppressWarnings("unchecked") // A canonical text is made of what was parsed.
    private static Iterable<? extends Map.Entry<?, ?>> sorted(Map<?, ?> map) {
        return new TreeMap<>((Map<String, ?>) map).entrySet();
    }

    private static Iterable<@Nullable Object> elements(Object array) {
        var elements = new ArrayList<@Nullable Object>();
        for (int i = 0; i < Array.getLength(array); i++) elements.add(Array.get(array, i));
        return elements;
    }

    private void number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) throw TypeErrors.jsonNotFinite(number);
            text.append(number);
        } else if (form == Form.CANONICAL) {
            text.append(((BigDecimal) number).stripTrailingZeros());
        } else {
            text.append(number);
        }
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char character = string.charAt(i);
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (character < ' ') text.append("\\u%04x".formatted((int) character));
                    else text.append(character);
                }
            }
        }
        text.append('"');
    }
}
