package dev.entia.context;

import dev.entia.error.ValidationException;
import dev.entia.meta.Scalar;

/** The errors of the persistence context. */
public final class ContextErrors {

    private ContextErrors() {}

    static ValidationException tooManyPlaces(Scalar property, int places, int kept) {
        return new ValidationException(property.qualifiedName() + " has " + places
                + " decimal places, and its column keeps " + kept + ". Nothing is rounded without your knowing: use "
                + "setScale(" + kept + ", RoundingMode.…), or give the column more with @Column(precision = …, scale = "
                + places + ").");
    }

    static ValidationException tooManyDigits(Scalar property, int digits, int kept) {
        return new ValidationException(property.qualifiedName() + " has " + digits
                + " digits before the decimal point, and its column keeps " + kept
                + ". Give the column more with @Column(precision = …).");
    }

    /** One row would have two objects in one entity manager. */
    public static ValidationException twoObjects(Entry managed) {
        return new ValidationException("Two objects stand for " + managed + ": one is managed, one is new. "
                + "Change the managed one, which em.findOne returns, instead of saving another.");
    }
}
