package dev.entia.sql.render;

import dev.entia.type.Characters;

/** How a database marks a text as a name. Any name survives: the mark itself is doubled inside. */
public enum Quoting {
    /** {@code "name"}: the standard. */
    DOUBLE_QUOTES('"', '"'),
    /** {@code `name`}. */
    BACKTICKS('`', '`'),
    /** {@code `name`}, of characters up to U+FFFF, the last of which is not blank. */
    NARROW_BACKTICKS('`', '`') {
        @Override
        void check(String name) {
            super.check(name);
            if (name.chars().anyMatch(unit -> Character.isSurrogate((char) unit))) throw RenderErrors.wideName(name);
            if (BLANKS.indexOf(name.charAt(name.length() - 1)) >= 0) throw RenderErrors.blankAtEnd(name);
        }
    },
    /** {@code [name]}. */
    BRACKETS('[', ']');

    private static final String BLANKS = " \t\n\u000b\f\r";

    private final char open;
    private final char close;

    Quoting(char open, char close) {
        this.open = open;
        this.close = close;
    }

    /**
     * The name, quoted.
     *
     * @throws dev.entia.error.ValidationException if it is empty, contains NUL or half a surrogate pair, which no database
     *     takes, or something else that this one does not take
     */
    public String quote(String name) {
        check(name);
        var quoted = new StringBuilder(name.length() + 2).append(open);
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (character == close) quoted.append(close);
            quoted.append(character);
        }
        return quoted.append(close).toString();
    }

    void check(String name) {
        if (name.isEmpty()) throw RenderErrors.emptyName();
        if (name.indexOf('\0') >= 0) throw RenderErrors.nulInName(name);
        if (!Characters.areWhole(name)) throw RenderErrors.brokenName(name);
    }
}
