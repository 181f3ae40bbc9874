package dev.entia.model;

import dev.entia.annotation.KeyGeneration;

/** Which fields may be final: those that hold their value for good once the instance is made. */
final class FinalRules {

    private FinalRules() {}

    static void check(Place at, Report report) {
        if (!at.property().isFinal() || isReportedElsewhere(at)) return;
        var how = at.entity().instantiation();
        if (at.type().isMany()) {
            if (how.kind() == Instantiation.Kind.ALLOCATION) at.report(report, neverFilled());
        } else if (how.kind() != Instantiation.Kind.CREATOR) {
            at.report(report, neverSet(at));
        } else if (!isParameter(at)) {
            at.report(
                    report,
                    "is final, but the creator has no parameter \""
                            + at.property().name() + "\". Add it, or make the field non-final.");
        } else {
            checkGenerators(at, report);
        }
    }

    /** What cannot be mapped at all, and keys, their texts and versions, which are made at flush. */
    private static boolean isReportedElsewhere(Place at) {
        return at.property().mapping() instanceof Mapping.Unmapped
                || at.property().isKeyText()
                || at.has("Version")
                || at.property()
                        .keyGeneration()
                        .filter(generation -> generation != KeyGeneration.ASSIGNED)
                        .isPresent();
    }

    private static String neverFilled() {
        return "is final, but rows are made without running a constructor. "
                + "Add a constructor without parameters, which may be private, or make the field non-final.";
    }

    private static String neverSet(Place at) {
        return "is final, but is set after the instance is made. Make the field non-final, or mark a constructor that "
                + "takes \"" + at.property().name() + "\" with @Creator.";
    }

    private static boolean isParameter(Place at) {
        return at.entity().instantiation().parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(at.property().name()));
    }

    private static void checkGenerators(Place at, Report report) {
        for (var annotation : new String[] {"OnCreate", "OnUpdate"}) {
            if (at.has(annotation)) {
                at.report(report, "is final, but @" + annotation + " sets it. Make the field non-final.");
            }
        }
    }
}
