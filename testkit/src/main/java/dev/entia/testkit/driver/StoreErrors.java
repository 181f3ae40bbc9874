package dev.entia.testkit.driver;

import dev.entia.error.DriverException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.NotNullConstraintViolationException;
import dev.entia.error.ReadOnlyException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.error.ValidationException;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.ToOne;
import java.util.List;

/** The errors of the store in memory. Values are not part of them. */
final class StoreErrors {

    private StoreErrors() {}

    static NotNullConstraintViolationException missing(Property property) {
        return new NotNullConstraintViolationException(
                property + " requires a value and has none.", null, List.of(property.qualifiedName()), null);
    }

    static UniqueConstraintViolationException taken(List<? extends Property> properties) {
        var names = properties.stream().map(Property::qualifiedName).toList();
        return new UniqueConstraintViolationException(
                String.join(", ", names) + " must be unique, and another row has the same.", null, names, null);
    }

    static ForeignKeyConstraintViolationException dangling(Property relation, EntityMeta<?> target) {
        return new ForeignKeyConstraintViolationException(
                relation + " refers to a row of " + target + " that does not exist.",
                null,
                List.of(relation.qualifiedName()),
                null);
    }

    static ForeignKeyConstraintViolationException referred(ToOne by) {
        return new ForeignKeyConstraintViolationException(
                by.target() + " has rows that " + by + " refers to.", null, List.of(by.qualifiedName()), null);
    }

    static DriverException unexpectedNull(Property property) {
        return new DriverException(property + " is null in the store, but its field takes no null.", null);
    }

    static ReadOnlyException readOnly() {
        return new ReadOnlyException("A write was asked for in a read-only transaction.", null);
    }

    static LockWaitTimeoutException busy() {
        return new LockWaitTimeoutException("Another transaction has been open for too long.", null);
    }

    static ValidationException foreign(Object word) {
        return new ValidationException("The memory has no words of its own, and does not understand a "
                + word.getClass().getName() + ".");
    }
}
