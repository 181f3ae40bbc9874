package dev.entia.mongodb.client;

import dev.entia.driver.WriteShape;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.meta.IndexMeta;
import dev.entia.meta.Property;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * An upsert that found no document, and then one that somebody else had made meanwhile. MongoDB looks again by itself, but
 * not in a transaction.
 */
final class UpsertRace {

    private final WriteShape.Upsert shape;

    UpsertRace(WriteShape.Upsert shape) {
        this.shape = shape;
    }

    /** @throws dev.entia.error.TransactionConflictException if somebody else was faster */
    long run(LongSupplier upsert) {
        try {
            return upsert.getAsLong();
        } catch (UniqueConstraintViolationException e) {
            if (isLookedFor(e.properties())) throw ClientErrors.overtaken(shape, e);
            throw e;
        }
    }

    /** Whether what is taken is what documents were looked for by: with the same values one would have been found. */
    private boolean isLookedFor(List<String> taken) {
        return taken.equals(
                        shape.conflict().stream().map(Property::qualifiedName).toList())
                && shape.entity().indexes().stream().noneMatch(this::comparesOtherwise);
    }

    /** Such as texts without their case. */
    private boolean comparesOtherwise(IndexMeta index) {
        return index.properties().equals(shape.conflict()) && !index.options().isEmpty();
    }
}
