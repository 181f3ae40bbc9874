package dev.entia.sqlite;

/** Patterns as {@code glob} takes them: the same, with other signs, and case matters. */
final class Globs {

    private Globs() {}

    /** {@code 10\%_*} becomes {@code 10%?[*]}. */
    static String of(String pattern) {
        var glob = new StringBuilder(pattern.length() + 8);
        boolean isEscaped = false;
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (isEscaped) literal(glob, character);
            else if (character == '%') glob.append('*');
            else if (character == '_') glob.append('?');
            else if (character != '\\' || i == pattern.length() - 1) literal(glob, character);
            isEscaped = !isEscaped && character == '\\';
        }
        return glob.toString();
    }

    private static void literal(StringBuilder glob, char character) {
        if (character == '*' || character == '?' || character == '[')
            glob.append('[').append(character).append(']');
        else glob.append(character);
    }
}
