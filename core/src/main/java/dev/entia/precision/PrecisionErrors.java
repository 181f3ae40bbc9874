package dev.entia.precision;

import dev.entia.error.MetadataException;
import dev.entia.error.ValidationException;
import dev.entia.meta.Scalar;

/** What would be rounded, or lose a part. */
final class PrecisionErrors {

    private PrecisionErrors() {}

    static ValidationException tooManyPlaces(Scalar property, int places, int kept) {
        return new ValidationException(property.qualifiedName() + " has " + places
                + " decimal places, and its column keeps " + kept + ". Nothing is rounded without your knowing: use "
                + "setScale(" + kept + ", RoundingMode.…), or " + more(property, "precision = …, scale = " + places)
                + ".");
    }

    static ValidationException tooManyDigits(Scalar property, int digits, int kept) {
        return new ValidationException(property.qualifiedName() + " has " + digits
                + " digits before the decimal point, and its column keeps " + kept + ". To keep it, "
                + more(property, "precision = …") + ".");
    }

    /** A declared type is the column's, whatever else is said. */
    private static String more(Scalar property, String facets) {
        var type = property.facets().type();
        return type.isEmpty()
                ? "give the column more with @Column(" + facets + ")"
                : "declare a type with more digits than @Column(type = \"" + type + "\")";
    }

    static MetadataException partlyKept(Scalar property) {
        return new MetadataException(property.qualifiedName() + ", of type "
                + property.type().javaType().getSimpleName()
                + ", is kept in a column of type \"" + property.facets().type()
                + "\", which keeps only a part of it. Declare a type that keeps all with @Column(type = …), or none.");
    }

    static MetadataException secondsRounded(Scalar property) {
        return new MetadataException(property.qualifiedName() + " is kept in a column of type \""
                + property.facets().type() + "\", which does not keep seconds but rounds them, and nothing is rounded "
                + "without your knowing. Declare a type that keeps them with @Column(type = …), or none.");
    }
}
