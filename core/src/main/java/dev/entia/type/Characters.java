package dev.entia.type;

/** The characters of texts. A text of Java may hold half a surrogate pair, which UTF-8 has no bytes for. */
public final class Characters {

    private Characters() {}

    /** Whether a text consists of characters. */
    public static boolean areWhole(String text) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) return false;
        }
        return true;
    }

    /**
     * The text, if it consists of characters. Stores would refuse another one, or their drivers send question marks.
     *
     * @param subject what holds it, for the message: {@code Book.title}
     * @throws dev.entia.error.ValidationException if it contains half a surrogate pair
     */
    public static String checked(String subject, String text) {
        if (!areWhole(text)) throw TypeErrors.halfPair(subject);
        return text;
    }
}
