package dev.entia.sqlite;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.run.Parameters;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Decimal numbers, for which SQLite has no storage of its own: whole numbers of 64 bits and real numbers of 15 digits are
 * exact, and compared and sorted as numbers; a column that is declared as text keeps any of them, and sorts them as text.
 */
final class Decimals {

    /** That many decimal digits survive the way through a double, whatever they are. */
    private static final MathContext EXACT = new MathContext(15);

    private static final int LARGEST_EXPONENT = 290;

    private Decimals() {}

    static void bind(Parameters into, int position, ColumnType type, BigDecimal value) {
        var affinity = Affinity.ofDecimal(type);
        if (affinity == Affinity.TEXT || affinity == Affinity.BLOB) {
            into.setText(position, value.toPlainString());
            return;
        }
        var digits = value.stripTrailingZeros();
        if (digits.precision() <= EXACT.getPrecision()) {
            into.setDouble(position, real(type, digits));
        } else if (affinity != Affinity.REAL && isWholeOf64Bits(digits)) {
            into.setLong(position, digits.longValueExact());
        } else {
            throw SqliteErrors.tooManyDigits(type, digits.precision());
        }
    }

    private static double real(ColumnType type, BigDecimal digits) {
        int exponent = digits.precision() - digits.scale();
        if (digits.signum() != 0 && Math.abs(exponent) > LARGEST_EXPONENT) throw SqliteErrors.tooLargeOrSmall(type);
        return digits.doubleValue();
    }

    private static boolean isWholeOf64Bits(BigDecimal digits) {
        return digits.scale() <= 0
                && digits.precision() <= 19
                && digits.toBigInteger().bitLength() < Long.SIZE;
    }

    /** The number, with at least as many decimal places as its column was declared with. */
    static BigDecimal read(ColumnType type, Object found) {
        int scale = type.facets().scale();
        var number = number(type, found);
        if (scale < 0) return number;
        if (number.scale() > scale) number = withoutNoise(number, scale);
        return number.scale() < scale ? number.setScale(scale) : number;
    }

    private static BigDecimal number(ColumnType type, Object found) {
        if (found instanceof Integer || found instanceof Long) return BigDecimal.valueOf(((Number) found).longValue());
        if (found instanceof Double real && !real.isInfinite()) return shortest(real);
        if (found instanceof String text) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                throw SqliteErrors.unreadable(type, found, "a decimal number");
            }
        }
        throw SqliteErrors.unreadable(type, found, "a decimal number");
    }

    /** The number of fewest digits that is stored as this real number. */
    private static BigDecimal shortest(double real) {
        // The JDK finds it since 19; before, it may add digits to a number of 15.
        var number = plain(BigDecimal.valueOf(real));
        if (number.precision() <= EXACT.getPrecision()) return number;
        var rounded = plain(number.round(EXACT));
        return rounded.doubleValue() == real ? rounded : number;
    }

    /** What calculations of others left behind the declared places, such as {@code 0.30000000000000004}. */
    private static BigDecimal withoutNoise(BigDecimal number, int scale) {
        var rounded = plain(number.round(EXACT));
        return rounded.scale() <= scale ? rounded : number;
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
