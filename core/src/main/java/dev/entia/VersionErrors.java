package dev.entia;

import dev.entia.context.Entry;
import dev.entia.error.OptimisticLockException;
import dev.entia.error.ValidationException;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The errors of comparing versions. */
final class VersionErrors {

    private VersionErrors() {}

    static ValidationException notManaged(Object entity) {
        return new ValidationException(
                "This " + entity.getClass().getSimpleName()
                        + " is not managed by this entity manager, so that the version of its row is not known. Load it first.");
    }

    static ValidationException none(EntityMeta<?> meta) {
        return new ValidationException(meta.name() + " has no version to compare. Mark a property with @Version.");
    }

    static ValidationException otherType(Scalar property, Object version) {
        return new ValidationException(property.qualifiedName() + " is compared with " + version + ", a "
                + version.getClass().getSimpleName() + ", but has type "
                + property.type().javaType().getSimpleName() + ".");
    }

    static OptimisticLockException stale(
            Object entity, Entry entry, Scalar property, Object version, @Nullable Object is) {
        return new OptimisticLockException(
                property.qualifiedName() + " of " + entry + " was " + version + ", is " + is
                        + ": it was changed since. Show what it is now, and decide again.",
                List.of(entity));
    }
}
