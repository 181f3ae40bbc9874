package dev.entia.testkit.driver;

/** The three truth values of SQL, in the order in which {@code and} takes the lesser and {@code or} the greater. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth and(Truth other) {
        return compareTo(other) < 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) > 0 ? this : other;
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
