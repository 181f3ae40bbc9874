package dev.entia.sqlite;

import dev.entia.sql.ast.ColumnType;
import java.math.BigDecimal;

/** Whole and real numbers, also where others stored them as the other kind or as text. */
final class Numbers {

    private static final double TWO_TO_63 = 0x1p63;

    private Numbers() {}

    /** The number, if it is one: infinity is. */
    static double number(ColumnType type, double value) {
        if (Double.isNaN(value)) throw SqliteErrors.notANumber(type);
        return value;
    }

    static long whole(ColumnType type, Object found) {
        if (found instanceof Integer || found instanceof Long) return ((Number) found).longValue();
        if (found instanceof Double real && isWhole(real)) return real.longValue();
        if (found instanceof String text) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw SqliteErrors.unreadable(type, found, "a whole number");
            }
        }
        throw SqliteErrors.unreadable(type, found, "a whole number");
    }

    static double real(ColumnType type, Object found) {
        if (found instanceof Number number) return number.doubleValue();
        if (found instanceof String text) {
            try {
                // Not Double.parseDouble, which takes "1d" and "NaN".
                return new BigDecimal(text).doubleValue();
            } catch (NumberFormatException e) {
                throw SqliteErrors.unreadable(type, found, "a number");
            }
        }
        throw SqliteErrors.unreadable(type, found, "a number");
    }

    private static boolean isWhole(double real) {
        return real == Math.rint(real) && real >= -TWO_TO_63 && real < TWO_TO_63;
    }
}
