package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.error.OptimisticLockException;
import dev.entia.error.TransactionStateException;
import dev.entia.error.ValidationException;
import dev.entia.flush.StaleRows.Stale;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.KeyText;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.query.PropertyPath;
import dev.entia.relation.Ref;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The errors of writing. */
final class FlushErrors {

    /** So many stale rows are in the message; the exception has all. */
    private static final int STALE_ROWS = 10;

    private FlushErrors() {}

    static TransactionStateException reentered() {
        return new TransactionStateException("flush was called while a flush of the same entity manager is running. "
                + "Value generators must not use the entity manager.");
    }

    static ValidationException notCascaded(Property relation, EntityMeta<?> target) {
        var verb = relation instanceof ToMany ? " contains" : " refers to";
        return new ValidationException(relation.qualifiedName() + verb + " a new " + target.name()
                + " that will not be saved.\nCall em.persist(" + variable(target) + "), or add cascade = PERSIST to "
                + relation.qualifiedName() + ".");
    }

    static ValidationException notManaged(Property relation, EntityMeta<?> target, Object key) {
        var verb = relation instanceof ToMany ? " contains " : " refers to ";
        return new ValidationException(relation.qualifiedName() + verb + target.describe(key)
                + ", which this entity manager does not manage.\nRefer to the row by em.ref(" + target.name()
                + ".class, id) or load it with this entity manager; to insert it under this key, call em.persist("
                + variable(target) + ").");
    }

    static ValidationException wrongTarget(Entry owner, ToOne relation, Class<?> type) {
        return new ValidationException(relation.qualifiedName() + " of " + owner + " refers to a "
                + type.getSimpleName() + ", but is a Ref<" + relation.target().name() + ">.");
    }

    static ValidationException unloadedInverse(Entry owner, ToOne relation, Ref<?> left) {
        return new ValidationException(relation.qualifiedName() + " of " + owner + " no longer refers to " + left
                + ", whose side has to change and is not loaded. Load it before: "
                + PropertyPath.root(owner.type()).then(relation.name()).metamodel()
                + " in populate(…), or load(); or remove it.");
    }

    static ValidationException sameKey(Entry entry, Object key) {
        return new ValidationException(
                "Two new objects stand for " + entry.meta().describe(key) + ". Save one of them.");
    }

    /** How an application is likely to call it: {@code bookTag}. */
    private static String variable(EntityMeta<?> meta) {
        return meta.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + meta.name().substring(1);
    }

    static ValidationException refersToRemoved(Entry owner, Property relation, Entry removed) {
        return new ValidationException(relation.qualifiedName() + " of " + owner + " refers to " + removed
                + ", which is being removed. Point it elsewhere, or do not remove " + removed + ".");
    }

    static ValidationException requiredRefersToRemoved(Entry owner, ToOne relation, Entry removed) {
        return new ValidationException(relation.qualifiedName() + " of " + owner + " is required and refers to "
                + removed + ", which is being removed. Remove " + owner + " too, or point it elsewhere.");
    }

    static ValidationException orphan(Entry owner, Property collection, Entry member, ToOne relation) {
        return new ValidationException(member + " was taken out of " + owner + "." + collection.name() + ", but "
                + relation.qualifiedName() + " is required. Remove it with em.remove(…), or give it to another "
                + owner.meta().name() + ".");
    }

    static ValidationException collectionReplaced(Entry owner, ToMany relation) {
        return new ValidationException(relation.qualifiedName() + " of " + owner + " was assigned another collection. "
                + "Keep the collection that it was loaded with and change its members: clear(), addAll(…).");
    }

    static ValidationException nullCollection(Entry owner, Property relation) {
        return new ValidationException(
                relation.qualifiedName() + " of " + owner + " is null. " + "Initialise the field: new Many<>().");
    }

    static ValidationException keyMissing(Entry entry) {
        var key = entry.meta().key();
        return new ValidationException(
                key.qualifiedName() + " of a new " + entry.meta().name() + " is null. "
                        + "Assign the key before the flush, or let it be generated: @PrimaryKey(generation = …).");
    }

    static ValidationException keyChanged(Entry entry) {
        return new ValidationException("The key of " + entry + " was changed. Keys of managed entities are fixed: "
                + "set it back, then remove the entity and persist a new one.");
    }

    static ValidationException keyTextDiffers(Entry entry, KeyText text, @Nullable String said, Object key) {
        return new ValidationException(text.qualifiedName() + " of " + entry + " is " + quoted(said) + ", but the key "
                + text.owner().key().qualifiedName() + " is " + key
                + ". Set one of them before a new entity is flushed, and leave both alone from then on.");
    }

    static ValidationException keyTextUnreadable(Entry entry, KeyText text, String said, RuntimeException cause) {
        var expected = text.owner().key().type().javaType().getSimpleName();
        return new ValidationException(
                text.qualifiedName() + " of " + entry + " is " + quoted(said) + ", which is no " + expected
                        + ". Set it to the text of a key, or leave it out.",
                cause);
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    static ValidationException requiredIsNull(Entry entry, Property property) {
        var annotation = property instanceof Scalar ? "@Nullable" : "@Nullable, as its Ref may be missing";
        return new ValidationException(property.qualifiedName() + " of " + entry
                + " is required, but null. Set it, or mark the field " + annotation + ".");
    }

    static ValidationException cannotOrderInserts(List<ToOne> cycle) {
        return new ValidationException("New entities refer to each other in a circle of required references: "
                + String.join(" → ", cycle.stream().map(Property::qualifiedName).toList())
                + ". None of them can be inserted first. Make one of these properties @Nullable.");
    }

    static ValidationException cannotOrderDeletes(List<ToOne> cycle) {
        return new ValidationException("Entities to be removed refer to each other in a circle of required references: "
                + String.join(" → ", cycle.stream().map(Property::qualifiedName).toList())
                + ". None of their rows can be deleted first. Make one of these properties @Nullable.");
    }

    static ValidationException unloadedTarget(Entry owner, ToOne relation, Ref<?> target) {
        return new ValidationException(relation.qualifiedName() + " of " + owner + " leads to " + target
                + ", whose side has to change and is not loaded. Load it before, em.findOneOrFail("
                + relation.target().name() + ".class, " + target.id() + "), set its side, "
                + relation.mappedBy().orElseThrow().qualifiedName() + ", or set this one to null.");
    }

    static OptimisticLockException stale(EntityMeta<?> meta, List<Entry> rows, long found) {
        var text = rows.size() == 1
                ? rows.get(0) + " cannot be updated: its row does not exist any more. Somebody else has deleted it."
                : rows.size() + " rows of " + meta.name() + " were to be updated, but only " + found
                        + " exist. Somebody else has deleted the others of " + some(rows) + ".";
        return new OptimisticLockException(
                text + " Refresh or clear, and decide again.",
                rows.stream().map(Entry::requiredEntity).toList());
    }

    private static String some(List<Entry> rows) {
        var names = rows.stream().limit(STALE_ROWS).map(Entry::toString).collect(Collectors.joining(", "));
        return rows.size() > STALE_ROWS ? names + " and " + (rows.size() - STALE_ROWS) + " more" : names;
    }

    /** @param outcome what became of the rest */
    static OptimisticLockException staleVersions(Scalar version, List<Stale> rows, long stale, String outcome) {
        var lines = rows.stream().limit(STALE_ROWS).map(FlushErrors::line).collect(Collectors.joining("; "));
        var more = rows.size() > STALE_ROWS ? "; and " + (rows.size() - STALE_ROWS) + " more" : "";
        var doubt = rows.size() > stale ? " (" + stale + " of them)" : "";
        return new OptimisticLockException(
                "Somebody else has changed or deleted rows of "
                        + version.owner().name() + " that were to be written" + doubt + ": "
                        + version.name() + " of " + lines + more + ". " + outcome
                        + " Refresh or clear, and decide again.",
                rows.stream().map(row -> row.entry().requiredEntity()).toList());
    }

    private static String line(Stale row) {
        return row.entry() + " was " + row.was() + ", " + row.now();
    }

    static ValidationException versionChanged(Entry entry, Scalar version) {
        return new ValidationException(version.qualifiedName() + " of " + entry + " was changed from "
                + entry.requiredSnapshot().value(version.index()) + " to "
                + entry.meta().access().get(entry.requiredEntity(), version.index())
                + ". The version of a managed entity is set by the flush: set it back, and compare a version that"
                + " somebody has seen with em.requireVersion(entity, version).");
    }

    static ValidationException versionMissing(Entry entry, Scalar version) {
        return new ValidationException(
                version.qualifiedName() + " of " + entry
                        + " is NULL in the store, so nobody can tell whether the row was changed. Give the row a version there.");
    }
}
