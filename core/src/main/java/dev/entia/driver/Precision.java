package dev.entia.driver;

/**
 * How exact the columns of a store are where nothing is declared of them. The engine cuts times to it before they are
 * written, and refuses decimals that would be rounded, so that memory and store agree.
 *
 * @param fractionDigits how many digits of a fraction of a second any column of it can keep, from 0 to 9
 * @param decimalDigits how many digits a decimal has for which no precision is declared; {@link #ANY}: all that it has
 * @param decimalPlaces how many of them stand after the point; {@link #ANY}: all that there are
 */
public record Precision(int fractionDigits, int decimalDigits, int decimalPlaces) {

    /** No limit. */
    public static final int ANY = -1;

    /** Everything is kept that Java has. */
    public static final Precision EXACT = new Precision(9, ANY, ANY);

    /** Microseconds; decimals as they are. */
    public static final Precision MICROSECONDS = new Precision(6, ANY, ANY);

    public Precision {
        if (fractionDigits < 0 || fractionDigits > 9) {
            throw new IllegalArgumentException(fractionDigits + " digits of a fraction of a second.");
        }
    }
}
