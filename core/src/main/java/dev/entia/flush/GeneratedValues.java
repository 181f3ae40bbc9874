package dev.entia.flush;

import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.ValueGenerator;
import dev.entia.context.Entry;
import dev.entia.context.UndoLog;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToOne;
import dev.entia.precision.StoredPrecision;
import java.time.Clock;
import java.util.BitSet;

/** Fills what the application leaves to the ORM – keys, creation and update values – and refuses what is still missing. */
final class GeneratedValues {

    private final Clock clock;
    private final UuidGenerator uuids;
    private final StoredPrecision precision;
    private final Versions versions;

    GeneratedValues(StoredPrecision precision, Clock clock) {
        this.precision = precision;
        this.clock = clock;
        this.uuids = new UuidGenerator(clock);
        this.versions = new Versions(precision, clock);
    }

    /** Completes every entity of a work set. */
    void fill(WorkSet work) {
        var undo = work.undo();
        for (var entry : work.inserts()) fillNew(entry, undo);
        var changes = new BitSet();
        for (var entry : work.dirty()) {
            detect(entry, changes);
            if (fitChanged(entry, changes, undo)) detect(entry, changes);
            renew(entry, changes, undo);
        }
    }

    /** Completes an entity that is inserted, or merged into its row: that is a change of it. */
    void fillUpsert(Entry entry, UndoLog undo) {
        versions.first(entry, undo);
        fillNew(entry, undo);
        for (var property : entry.meta().stored()) {
            if (!(property instanceof Scalar scalar) || scalar.onUpdate().isEmpty()) continue;
            if (entry.meta().access().get(entry.requiredEntity(), property.index()) != null) continue;
            write(entry, scalar, scalar.onUpdate().get(), undo);
        }
    }

    private void fillNew(Entry entry, UndoLog undo) {
        KeyTexts.take(entry, undo);
        fillKey(entry, undo);
        KeyTexts.fill(entry, undo);
        versions.begin(entry, undo);
        for (var property : entry.meta().stored()) fillNew(entry, property, undo);
        for (var property : precision.limitedOf(entry.meta())) fit(entry, property, undo);
    }

    private static void detect(Entry entry, BitSet changes) {
        changes.clear();
        entry.meta().access().changes(entry.requiredEntity(), entry.requiredSnapshot(), changes);
    }

    /**
     * What the store does not keep must not look like a change; what nobody changed is none.
     *
     * @return whether there may be fewer changes now
     */
    private boolean fitChanged(Entry entry, BitSet changes, UndoLog undo) {
        boolean isFitted = false;
        for (var property : precision.limitedOf(entry.meta())) {
            if (changes.get(property.index())) isFitted |= fit(entry, property, undo);
        }
        return isFitted;
    }

    /**
     * Makes the entity hold what the store will. A final field keeps its value, and is compared with nothing.
     *
     * @return whether that is another value
     */
    private boolean fit(Entry entry, Scalar property, UndoLog undo) {
        var value = entry.meta().access().get(entry.requiredEntity(), property.index());
        if (value == null) return false;
        var kept = precision.kept(property, value);
        if (kept == value || property.isFinal()) return false;
        undo.write(entry.meta(), entry.requiredEntity(), property, kept);
        return true;
    }

    private void fillKey(Entry entry, UndoLog undo) {
        var meta = entry.meta();
        if (meta.keyOf(entry.requiredEntity()) != null) return;
        var generation = meta.key().keyGeneration().orElse(KeyGeneration.ASSIGNED);
        switch (generation) {
            case UUID_V4 -> undo.write(meta, entry.requiredEntity(), meta.key(), uuids.random());
            case UUID_V7 -> undo.write(meta, entry.requiredEntity(), meta.key(), uuids.timeOrdered());
            case BY_TYPE ->
                undo.write(
                        meta,
                        entry.requiredEntity(),
                        meta.key(),
                        meta.key().type().newKey().orElseThrow());
            case AUTO, ASSIGNED -> throw FlushErrors.keyMissing(entry);
            case IDENTITY -> {
                // The database numbers the row.
            }
        }
    }

    private void fillNew(Entry entry, Property property, UndoLog undo) {
        // It is never null, and would be boxed to find that out.
        if (property instanceof Scalar scalar && scalar.isPrimitive()) return;
        if (entry.meta().access().get(entry.requiredEntity(), property.index()) != null) return;
        if (property instanceof Scalar scalar) {
            if (scalar.isKey()) return;
            var generator =
                    scalar.isNullable() ? scalar.onCreate() : scalar.onCreate().or(scalar::onUpdate);
            if (generator.isPresent()) write(entry, scalar, generator.get(), undo);
            else if (!scalar.isNullable() && scalar.facets().defaultSql().isEmpty()) {
                throw FlushErrors.requiredIsNull(entry, property);
            }
        } else if (property instanceof ToOne toOne && !toOne.isNullable()) {
            throw FlushErrors.requiredIsNull(entry, property);
        }
    }

    private void renew(Entry entry, BitSet changes, UndoLog undo) {
        versions.check(entry, changes);
        boolean isChanged = false;
        for (var property : entry.meta().stored()) {
            if (!changes.get(property.index())) continue;
            isChanged = true;
            checkStillThere(entry, property);
        }
        if (!isChanged) return;
        versions.raise(entry, undo);
        for (var property : entry.meta().stored()) {
            if (property instanceof Scalar scalar && scalar.onUpdate().isPresent()) {
                write(entry, scalar, scalar.onUpdate().get(), undo);
            }
        }
    }

    private static void checkStillThere(Entry entry, Property property) {
        boolean isNullable = property instanceof Scalar scalar
                ? scalar.isNullable()
                : property instanceof ToOne toOne && toOne.isNullable();
        if (isNullable || entry.meta().access().get(entry.requiredEntity(), property.index()) != null) return;
        if (property == entry.meta().key()) throw FlushErrors.keyChanged(entry);
        throw FlushErrors.requiredIsNull(entry, property);
    }

    private void write(Entry entry, Scalar property, ValueGenerator<?> generator, UndoLog undo) {
        EntityMeta<Object> meta = entry.meta();
        var request = new ValueGenerator.Request(
                entry.requiredEntity(), property.type().javaType(), clock);
        undo.write(meta, entry.requiredEntity(), property, generator.generate(request));
        fit(entry, property, undo);
    }
}
