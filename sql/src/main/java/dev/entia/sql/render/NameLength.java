package dev.entia.sql.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How long a name may be, counted as the database counts. Of a longer one, some databases silently use the beginning, so
 * that two names may become one.
 */
public record NameLength(int most, Unit unit) {

    /** As long as anybody wants. */
    public static final NameLength UNLIMITED = new NameLength(Integer.MAX_VALUE, Unit.CHARACTERS);

    /** What is counted. */
    public enum Unit {
        /** Of UTF-8. */
        BYTES {
            @Override
            int count(String name) {
                return name.getBytes(StandardCharsets.UTF_8).length;
            }
        },
        CHARACTERS {
            @Override
            int count(String name) {
                return name.codePointCount(0, name.length());
            }
        },
        /** Of UTF-16: a character beyond the first 65 536 counts twice. */
        CODE_UNITS {
            @Override
            int count(String name) {
                return name.length();
            }
        };

        abstract int count(String name);

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public boolean isTooLong(String name) {
        // A character takes four bytes at most.
        return name.length() > most / 4 && length(name) > most;
    }

    /** How long a name is, in the unit of the limit. */
    public int length(String name) {
        return unit.count(name);
    }

    /**
     * The name itself.
     *
     * @throws dev.entia.error.ValidationException if it is too long
     */
    public String checked(String name) {
        if (isTooLong(name)) throw RenderErrors.nameTooLong(name, this);
        return name;
    }
}
