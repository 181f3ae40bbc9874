package dev.entia.processor;

import java.util.Map;
import java.util.Objects;
import javax.lang.model.SourceVersion;

/** The end of a typed metamodel's name. Other generators make a {@code Book_} too, so it can be chosen. */
final class MetamodelSuffix {

    static final String OPTION = "entia.metamodelSuffix";

    private static final String DEFAULT = "_";

    private MetamodelSuffix() {}

    /** The chosen one; a choice that makes no sense is reported and not followed. */
    static String of(Map<String, String> options, Reports reports) {
        if (!options.containsKey(OPTION)) return DEFAULT;
        // The compiler has null for -Akey=.
        var chosen = Objects.requireNonNullElse(options.get(OPTION), "");
        if (isUsable(chosen)) return chosen;
        reports.error(
                "The processor option " + OPTION + " is \"" + chosen + "\". It must be one or more characters that"
                        + " may stand in a Java name, and not _Access or _Impl, which other generated classes end in.");
        return DEFAULT;
    }

    private static boolean isUsable(String suffix) {
        return !suffix.isEmpty()
                && SourceVersion.isIdentifier("Book" + suffix)
                && !suffix.equals(Companions.ACCESS)
                && !suffix.equals(Companions.REPOSITORY);
    }
}
