package dev.entia.load;

import dev.entia.context.Entry;
import dev.entia.context.ResultGroup;
import dev.entia.error.NotFoundException;
import dev.entia.error.NotLoadedException;
import dev.entia.error.ValidationException;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.ToOne;
import dev.entia.query.PropertyPath;
import dev.entia.relation.Ref;
import dev.entia.type.ValueType;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The errors of reading. */
final class LoadErrors {

    private static final String FORGETTING = "clear, or close, also at the end of its request context";

    private LoadErrors() {}

    static ValidationException documentCompared(Property property) {
        return new ValidationException(
                property.qualifiedName() + " is a JSON document, which databases do not compare "
                        + "alike. Ask for isNull() or isNotNull(), or compare what is loaded: Json.equals knows what is the same.");
    }

    static ValidationException otherRoot(EntityMeta<?> root, PropertyPath path) {
        return new ValidationException(path + " is about " + path.root().getSimpleName() + ", but the query is about "
                + root.name() + ". Begin the path at " + root.name() + ".");
    }

    static ValidationException emptyPath(EntityMeta<?> root) {
        return new ValidationException("A path of " + root.name() + " is empty. Name a property.");
    }

    static ValidationException notARelation(Property property, PropertyPath path) {
        return new ValidationException(property.qualifiedName() + " is not a relation, so " + path
                + " leads nowhere. End the path there, or go through a relation.");
    }

    static ValidationException populatesNoRelation(Property property, PropertyPath path) {
        return new ValidationException("populate(" + path + ") names " + property.qualifiedName()
                + ", which is not a relation and is loaded anyway. Leave it out.");
    }

    static ValidationException collectionCompared(Property property) {
        return new ValidationException(property.qualifiedName() + " is a collection and has no value of its own. "
                + "Use some(…), none(…), every(…) or size(), or name a property of its members.");
    }

    static ValidationException collectionSorted(Property property) {
        return new ValidationException(property.qualifiedName() + " is a collection and cannot be sorted by. "
                + "Name a property of its members.");
    }

    static NotFoundException upsertedGone(EntityMeta<?> meta, List<Property> by) {
        var names = by.stream().map(Property::name).collect(Collectors.joining(" + "));
        return new NotFoundException("A " + meta.name() + " was upserted by " + names
                + ", but no row has these values now: somebody else has deleted it, or the store has changed"
                + " the values. Upsert it again, or by values that the store keeps.");
    }

    static ValidationException hintForKey(EntityMeta<?> meta) {
        return new ValidationException(
                "A hint is about how a query is run, and " + meta.name() + " by its key may be had "
                        + "without one. Give a condition on " + meta.key().qualifiedName() + " instead of the key.");
    }

    static ValidationException notACollection(Property property) {
        return new ValidationException(property.qualifiedName() + " is not a collection: "
                + "some, none, every and size take a to-many relation.");
    }

    static ValidationException notText(Property property) {
        return new ValidationException(property.qualifiedName() + " is not text and cannot be matched with a pattern.");
    }

    static ValidationException notOrdered(Property property, ValueType<?> type) {
        return new ValidationException(property.qualifiedName() + " is stored as text that does not sort as "
                + type.javaType().getSimpleName() + " does. Compare it for equality, or store it as a number.");
    }

    static ValidationException noCondition(EntityMeta<?> meta) {
        return new ValidationException("The condition on " + meta.name() + " is null. Give one, or Condition.allOf().");
    }

    static ValidationException noKey(EntityMeta<?> meta) {
        return new ValidationException("The key of the " + meta.name() + " is null. Give the key of a row.");
    }

    static ValidationException unreadableText(String what, String text, Class<?> expected, RuntimeException cause) {
        return new ValidationException(
                what + " is compared with the text \"" + text + "\", which is no " + expected.getSimpleName() + ".",
                cause);
    }

    static ValidationException wrongValue(String what, Object value, Class<?> expected) {
        return new ValidationException(what + " is compared with a value of type "
                + value.getClass().getSimpleName() + ", but takes " + expected.getSimpleName() + ".");
    }

    static ValidationException wrongTarget(ToOne relation, Object value) {
        var target = relation.target();
        return new ValidationException(relation.qualifiedName() + " is compared with a value of type "
                + value.getClass().getSimpleName() + ", but takes " + target.name() + ", Ref<" + target.name()
                + "> or a key of type " + target.key().type().javaType().getSimpleName() + ".");
    }

    /** @param target what the property's values may stand for; null: nothing but themselves */
    static ValidationException otherRef(Property property, Ref<?> ref, @Nullable EntityMeta<?> target) {
        var takes =
                target == null ? property.storedAs().type().javaType().getSimpleName() : "Ref<" + target.name() + ">";
        return new ValidationException(
                property.qualifiedName() + " is compared with " + ref + ", but takes " + takes + ".");
    }

    static ValidationException targetWithoutKey(Property property, EntityMeta<?> target) {
        return new ValidationException(property.qualifiedName() + " is compared with a new " + target.name()
                + " that has no key yet. Flush it first.");
    }

    static ValidationException notManaged(Object entity) {
        return new ValidationException("This " + entity.getClass().getSimpleName()
                + " is not managed by this entity manager. Load it with find, or persist and flush it first.");
    }

    static NotFoundException rowGone(Entry entry, String wanted) {
        return new NotFoundException(entry + " cannot be " + wanted + ": its row does not exist any more.");
    }

    static ValidationException oneRowSkipped(Entry entry) {
        return new ValidationException(
                entry + " cannot be locked with skipLocked(): nothing would tell whether it was. "
                        + "Use nowait(), which fails if somebody else has locked it, or find with the lock.");
    }

    static NotLoadedException notLoaded(ResultGroup group, Property relation, @Nullable Entry owner, Entry target) {
        return new NotLoadedException(target + " is not loaded. It was reached by " + owned(owner, relation) + ". Add "
                + populatePath(group, relation) + " to populate(…) of the query, or call load() first.");
    }

    static NotLoadedException missing(Property relation, @Nullable Entry owner, Entry target) {
        var reference = owned(owner, relation);
        return new NotLoadedException(target + " does not exist: it was looked for when " + reference
                + " was loaded, and there is no such row." + " Ask peek(), which is empty then, or let " + reference
                + " refer to what there is.");
    }

    static NotLoadedException keyMissing(Entry target) {
        return new NotLoadedException(
                target + " does not exist: it was looked for when the reference was loaded, and there"
                        + " is no such row. Ask peek(), which is empty then.");
    }

    static NotLoadedException collectionNotLoaded(ResultGroup group, Property relation, Entry owner) {
        return new NotLoadedException("The collection " + owned(owner, relation) + " is not loaded. Add "
                + populatePath(group, relation) + " to populate(…) of the query, or call load() first.");
    }

    static NotLoadedException keyNotLoaded(Entry target) {
        return new NotLoadedException(
                target + " is not loaded. The reference was made from its key: call load() on it, " + "or em.findOne("
                        + target.meta().name() + ".class, id).");
    }

    static NotLoadedException tooLate(ResultGroup group, Property relation, @Nullable Entry owner) {
        return new NotLoadedException(owned(owner, relation) + " is not loaded, and it is too late to load it: "
                + "its entity manager has forgotten the entity (" + FORGETTING + "). Add "
                + populatePath(group, relation) + " to populate(…) of the query.");
    }

    static NotLoadedException forgotten(Object what) {
        return new NotLoadedException(what + " cannot be loaded: its entity manager has forgotten the entity ("
                + FORGETTING + "), or the entity has been deleted. Load the entity again.");
    }

    static ValidationException nullCollection(Entry owner, Property relation) {
        return new ValidationException(
                owned(owner, relation) + " is null. Keep the collection that the entity was loaded with.");
    }

    static ValidationException collectionReplaced(Entry owner, Property relation) {
        return new ValidationException(owned(owner, relation) + " is not the collection that it was loaded with. "
                + "Keep the collection and change its members instead.");
    }

    private static String owned(@Nullable Entry owner, Property relation) {
        return owner == null ? relation.qualifiedName() : owner + "." + relation.name();
    }

    private static String populatePath(ResultGroup group, Property relation) {
        return group.origin().then(relation.name()).metamodel();
    }
}
