package dev.entia.context;

import dev.entia.error.ValidationException;

/** The errors of the persistence context. */
final class ContextErrors {

    private ContextErrors() {}

    static ValidationException twoObjects(Entry managed) {
        return new ValidationException("Two objects stand for " + managed + ": one is managed, one is new. "
                + "Change the managed one, which em.findOne returns, instead of saving another.");
    }
}
