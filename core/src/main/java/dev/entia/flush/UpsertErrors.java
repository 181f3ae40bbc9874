package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.error.ValidationException;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.ToOne;
import dev.entia.query.PropertyPath;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The errors of upserts. */
final class UpsertErrors {

    private UpsertErrors() {}

    static ValidationException nothing() {
        return new ValidationException("null was given where an entity is to be upserted.");
    }

    static ValidationException severalClasses(Collection<?> entities) {
        var names =
                entities.stream().map(each -> each.getClass().getSimpleName()).distinct();
        return new ValidationException("upsertAll was given entities of several classes: "
                + names.collect(Collectors.joining(", ")) + ". Call it once for each class.");
    }

    static ValidationException known(EntityMeta<?> meta) {
        return new ValidationException("This " + meta.name() + " is managed or queued by this entity manager already. "
                + "Change it and flush, or give upsert a new object.");
    }

    static ValidationException members(Property relation) {
        return new ValidationException(
                relation.qualifiedName()
                        + " has members, or is not loaded, and an upsert writes none. Leave it empty, and link them after the upsert.");
    }

    static ValidationException inverse(ToOne relation) {
        return new ValidationException(relation.qualifiedName()
                + " is set, and an upsert does not write it: the row of the other side holds the key. Leave it null, and set "
                + relation.mappedBy().orElseThrow().qualifiedName() + " after the upsert.");
    }

    static ValidationException newTarget(ToOne relation) {
        return new ValidationException(relation.qualifiedName() + " refers to a " + relation.target()
                + " that this entity manager does not manage. Flush it first, or refer to its row by em.ref("
                + relation.target() + ".class, id).");
    }

    static ValidationException nothingUnique(EntityMeta<?> meta, List<List<Property>> uniques) {
        return new ValidationException(
                "This " + meta.name() + " cannot be upserted: nothing that is unique has all its "
                        + "values set, so its row cannot be found. Set one of: " + choices(uniques) + ".");
    }

    static ValidationException notUnique(
            EntityMeta<?> meta, Collection<Property> wanted, List<List<Property>> uniques) {
        return new ValidationException("An upsert of " + meta.name() + " cannot find its row by " + names(wanted)
                + ", which is not unique, or not among all rows. Give onConflict one of: " + choices(uniques) + ".");
    }

    static ValidationException notSet(EntityMeta<?> meta, List<Property> conflict) {
        return new ValidationException("An upsert of " + meta.name() + " is to find its row by " + names(conflict)
                + ", which is null. Set it, or give onConflict something else.");
    }

    static ValidationException notMergeable(Property property) {
        return new ValidationException(property.qualifiedName()
                + " cannot be merged: it is the key, or what the row is found by. Leave it out of merge(…).");
    }

    static ValidationException versionNamed(Property version) {
        return new ValidationException(version.qualifiedName()
                + " is a version: a row that gets new values gets the next one. Leave it out of merge(…) and"
                + " except(…).");
    }

    static ValidationException versionIsTime(Property version) {
        return new ValidationException(
                version.qualifiedName() + " is a version that is a time, and an upsert cannot make "
                        + "sure that a row gets another one than it has. Read the entity, change it and flush.");
    }

    static ValidationException notStored(EntityMeta<?> meta, PropertyPath path) {
        return new ValidationException(path + " is no property that a row of " + meta.name()
                + " holds. Name a scalar, or an owning to-one, of " + meta.name() + " itself.");
    }

    static ValidationException twice(Entry row, List<Property> conflict) {
        return new ValidationException("upsertAll was given two " + row.meta().name() + " objects with the same "
                + names(conflict) + ". Give it one of them.");
    }

    private static String choices(List<List<Property>> uniques) {
        return uniques.stream().map(UpsertErrors::names).collect(Collectors.joining(", "));
    }

    private static String names(Collection<Property> properties) {
        return properties.stream().map(Property::name).collect(Collectors.joining(" + "));
    }
}
