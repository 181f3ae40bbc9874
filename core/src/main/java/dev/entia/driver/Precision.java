package dev.entia.driver;

import dev.entia.type.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How exact the columns of a store are where nothing is declared of them, or a type without digits. The engine cuts times
 * to it before they are written, and refuses decimals that would be rounded, so that memory and store agree.
 *
 * @param fractionDigits how many digits of a fraction of a second any column of it can keep, from 0 to 9
 * @param decimalDigits how many digits a decimal has for which no precision is declared; {@link #ANY}: all that it has
 * @param decimalPlaces how many of them stand after the point; {@link #ANY}: all that there are
 * @param bareTypes how many digits of a fraction of a second a type keeps that is declared without digits, by its name in
 *     small letters; {@link #ROUNDED} if not even whole seconds. What is not named keeps {@code fractionDigits}
 * @param bareDecimals what a decimal type keeps that is declared without digits, by its name in small letters. What is not
 *     named keeps all
 * @param partialTypes types that would take a date or time and keep a part of it, by their name in small letters, each with
 *     the kinds of which it keeps everything
 */
public record Precision(
        int fractionDigits,
        int decimalDigits,
        int decimalPlaces,
        Map<String, Integer> bareTypes,
        Map<String, Digits> bareDecimals,
        Map<String, Set<Kind>> partialTypes) {

    /**
     * What a decimal has.
     *
     * @param all of them, on both sides of the point
     * @param places how many of them stand after it
     */
    public record Digits(int all, int places) {}

    /** No limit. */
    public static final int ANY = -1;

    /** Of a type that rounds times to something larger than a second. */
    public static final int ROUNDED = -1;

    /** Everything is kept that Java has. */
    public static final Precision EXACT = new Precision(9, ANY, ANY, Map.of(), Map.of(), Map.of());

    public Precision {
        if (fractionDigits < 0 || fractionDigits > 9) {
            throw new IllegalArgumentException(fractionDigits + " digits of a fraction of a second.");
        }
        bareTypes = Map.copyOf(bareTypes);
        bareDecimals = Map.copyOf(bareDecimals);
        partialTypes = Map.copyOf(partialTypes);
    }

    /** How many digits of a fraction of a second a type keeps that is declared without; may be {@link #ROUNDED}. */
    public int fractionDigits(String bareType) {
        return bareTypes.getOrDefault(bareType.toLowerCase(Locale.ROOT), fractionDigits);
    }

    /** What a decimal type keeps that is declared without digits. */
    public Optional<Digits> decimal(String bareType) {
        return Optional.ofNullable(bareDecimals.get(bareType.toLowerCase(Locale.ROOT)));
    }

    /** Whether a column of a declared type keeps everything that a date or time of a kind has, but for its fraction. */
    public boolean keeps(Kind kind, String declaredType) {
        var kept = partialTypes.get(declaredType.toLowerCase(Locale.ROOT));
        return kept == null || kept.contains(kind);
    }
}
