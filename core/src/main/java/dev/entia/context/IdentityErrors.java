package dev.entia.context;

import dev.entia.error.ValidationException;
import dev.entia.meta.EntityMeta;

/** The errors of the identity map. */
public final class IdentityErrors {

    private IdentityErrors() {}

    /** One row would have two objects in one entity manager. */
    public static ValidationException twoObjects(Entry managed) {
        return new ValidationException("Two objects stand for " + managed + ": one is managed, one is new. "
                + "Change the managed one, which em.findOne returns, instead of saving another.");
    }

    static ValidationException wrongKeyType(EntityMeta<?> target, Object key) {
        var expected = target.key().type().javaType().getSimpleName();
        return new ValidationException("A reference to " + target.name() + " was made with the "
                + key.getClass().getSimpleName() + " " + key + " as its key, but "
                + target.key().qualifiedName()
                + " is a " + expected + ". Make it with a " + expected + ", or by em.ref(" + target.name()
                + ".class, …), which converts keys.");
    }
}
