package dev.entia.context;

import dev.entia.error.ValidationException;

/** The errors of the persistence context. */
public final class ContextErrors {

    private ContextErrors() {}

    /** One row would have two objects in one entity manager. */
    public static ValidationException twoObjects(Entry managed) {
        return new ValidationException("Two objects stand for " + managed + ": one is managed, one is new. "
                + "Change the managed one, which em.findOne returns, instead of saving another.");
    }
}
