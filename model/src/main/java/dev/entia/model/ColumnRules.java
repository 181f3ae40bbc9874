package dev.entia.model;

import dev.entia.annotation.Nullability;

/** What may be said of a column. */
final class ColumnRules {

    private static final int NANOSECONDS = 9;

    private ColumnRules() {}

    static void check(Place at, Report report) {
        if (at.has("EnumMapping") && !at.type().isEnum() && !at.type().hasEnumElements()) {
            at.report(report, "is no enum. Remove @EnumMapping.");
        }
        if (at.property().mapping() instanceof Mapping.Scalar scalar) check(at, scalar.column(), report);
    }

    private static void check(Place at, Mapping.Column column, Report report) {
        checkPrimitive(at, column, report);
        atLeast(1, column.length(), "length", at, report);
        if (at.type().isTime()) {
            checkFraction(at, column, report);
            return;
        }
        atLeast(1, column.precision(), "precision", at, report);
        atLeast(0, column.scale(), "scale", at, report);
        if (column.precision() > 0 && column.scale() > column.precision()) {
            at.report(
                    report,
                    "has scale = " + column.scale() + ", which is more than its precision = " + column.precision()
                            + ". The precision counts all digits, the scale those after the decimal point.");
        }
    }

    private static void checkFraction(Place at, Mapping.Column column, Report report) {
        atLeast(0, column.precision(), "precision", at, report);
        if (column.precision() > NANOSECONDS) {
            at.report(
                    report,
                    "has precision = " + column.precision() + ". A time has at most " + NANOSECONDS
                            + " digits of a fraction of a second.");
        }
        if (column.scale() != -1) {
            at.report(
                    report,
                    "has scale = " + column.scale() + ", which a time does not have. "
                            + "Say how many digits of a fraction of a second it keeps with precision.");
        }
    }

    private static void checkPrimitive(Place at, Mapping.Column column, Report report) {
        if (!at.type().isPrimitive() || at.has("PrimaryKey")) return;
        boolean isSaid = column.nullability() == Nullability.NULLABLE;
        if (isSaid || at.property().isMarkedNullable()) {
            at.report(
                    report,
                    "is a primitive " + at.type().erasure() + " and cannot take null. Declare it as "
                            + EntityDefinition.simpleName(
                                    ScalarTypes.box(at.type().erasure())) + ", or remove "
                            + (isSaid ? "nullability = NULLABLE." : "@Nullable."));
        }
    }

    private static void atLeast(int least, int said, String facet, Place at, Report report) {
        if (said != -1 && said < least) {
            at.report(
                    report,
                    "has " + facet + " = " + said + ". The least is " + least
                            + "; leave it out to have the database's usual one.");
        }
    }
}
