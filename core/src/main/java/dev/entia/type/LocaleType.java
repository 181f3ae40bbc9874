package dev.entia.type;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Locales as IETF BCP 47 language tags. Those that have no tag of their own are refused. */
record LocaleType() implements ValueType<Locale> {

    @Override
    public Class<Locale> javaType() {
        return Locale.class;
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public Object toStored(Locale value) {
        var tag = value.toLanguageTag();
        // An ill-formed part is left out of the tag without a word.
        var kept = Locale.forLanguageTag(tag);
        boolean isWhole = kept.getLanguage().isEmpty() == value.getLanguage().isEmpty()
                && kept.getCountry().isEmpty() == value.getCountry().isEmpty()
                && kept.getVariant().isEmpty() == value.getVariant().isEmpty();
        if (!isWhole) throw TypeErrors.localeWithoutTag(value);
        return tag;
    }

    @Override
    public Locale fromStored(Object stored) {
        try {
            return new Locale.Builder().setLanguageTag((String) stored).build();
        } catch (IllformedLocaleException e) {
            throw TypeErrors.malformed(Locale.class, stored, e);
        }
    }

    /** Old and new codes of one language, such as {@code iw} and {@code he}, have the same tag. */
    @Override
    public boolean same(Locale left, Locale right) {
        return left.toLanguageTag().equals(right.toLanguageTag());
    }
}
