package dev.entia.sqlite;

/**
 * A pattern taken apart: {@code %} any text, {@code _} any character, backslash escapes. A backslash at the end means
 * itself.
 *
 * @param literal the text that it looks for, unless the shape is {@link Shape#GENERAL}
 */
record Pattern(Shape shape, String literal) {

    /** Where the literal stands in the texts that are looked for. */
    enum Shape {
        WHOLE,
        BEGINNING,
        END,
        ANYWHERE,
        GENERAL
    }

    static Pattern of(String pattern) {
        int from = pattern.startsWith("%") ? 1 : 0;
        var literal = new StringBuilder();
        for (int i = from; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character == '%' && i == pattern.length() - 1) {
                return new Pattern(from == 0 ? Shape.BEGINNING : Shape.ANYWHERE, literal.toString());
            }
            if (character == '%' || character == '_') return new Pattern(Shape.GENERAL, "");
            boolean isEscape = character == '\\' && i + 1 < pattern.length();
            literal.append(isEscape ? pattern.charAt(++i) : character);
        }
        if (pattern.equals("%")) return new Pattern(Shape.ANYWHERE, "");
        return new Pattern(from == 0 ? Shape.WHOLE : Shape.END, literal.toString());
    }
}
