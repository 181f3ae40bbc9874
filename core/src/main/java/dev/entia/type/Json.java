package dev.entia.type;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document: an object, an array, or a single text, number, truth value or null. Two are equal if they say the same:
 * the order of an object's names, white space, and whether a number is written {@code 1}, {@code 1.0} or {@code 1e0} make
 * no difference. As a property it is stored as {@code jsonb} or {@code json} where the database has that, else as text.
 * Immutable and thread-safe.
 *
 * <p>What no two readers would understand alike is refused: an object with a name twice, half a surrogate pair, more than
 * {@value #DEPTH} levels, and numbers of more than {@value #DIGITS} digits.
 */
public final class Json {

    /** So many arrays and objects may stand in each other. */
    static final int DEPTH = 1000;

    /** So many characters may make a number. */
    static final int DIGITS = 1000;

    /** The document {@code null}; as a property that is another thing than null itself, which is NULL in its column. */
    public static final Json NULL = new Json("null");

    private final String text;
    /** Of the meaning; 0 until it is asked for. */
    private int hash;

    private Json(String text) {
        this.text = text;
    }

    /**
     * A document by its text.
     *
     * @throws dev.entia.error.ValidationException if it is none; says where
     */
    public static Json parse(String text) {
        new JsonParser(text).check();
        return new Json(text);
    }

    /**
     * A document by its value: a {@code Map} with texts as keys, an {@code Iterable}, an array, a text, a number, a truth
     * value, another document, or null; and so on within.
     *
     * @throws dev.entia.error.ValidationException if there is anything else in it, such as NaN, or it contains itself
     */
    public static Json of(@Nullable Object value) {
        return parse(JsonWriter.text(value));
    }

    /** The document as it was written. */
    public String text() {
        return text;
    }

    /**
     * What the document says: a {@code Map<String, Object>} in the order of the text, a {@code List<Object>}, a
     * {@code String}, a {@link BigDecimal}, a {@code Boolean}, or null; and so on within. Cannot be changed.
     */
    public @Nullable Object value() {
        return new JsonParser(text).value();
    }

    /** The value of an object. */
    @SuppressWarnings("unchecked") // That is what value() makes of objects.
    public Map<String, @Nullable Object> object() {
        var value = value();
        if (value instanceof Map<?, ?> object) return (Map<String, @Nullable Object>) object;
        throw TypeErrors.notAnObject(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) return true;
        if (!(other instanceof Json json)) return false;
        return text.equals(json.text)
                || (hashCode() == json.hashCode() && meaning().equals(json.meaning()));
    }

    @Override
    public int hashCode() {
        if (hash == 0) hash = meaning().hashCode();
        return hash;
    }

    /** The one text that all equal documents have. */
    private String meaning() {
        return JsonWriter.canonical(value());
    }

    @Override
    public String toString() {
        return text;
    }
}
