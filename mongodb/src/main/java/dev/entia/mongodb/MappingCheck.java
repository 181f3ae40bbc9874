package dev.entia.mongodb;

import dev.entia.annotation.ReferentialAction;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.NamingStrategy;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.mongodb.client.Sequences;
import dev.entia.mongodb.schema.CollectionIndexes;
import dev.entia.mongodb.value.Fields;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Refuses what a mapping asks for and MongoDB cannot do, before anything is written. */
final class MappingCheck implements Property.Visitor<Boolean> {

    private final Fields fields;
    private final NamingStrategy naming;

    private MappingCheck(NamingStrategy naming) {
        this.fields = new Fields(naming);
        this.naming = naming;
    }

    /** @throws dev.entia.error.MetadataException for the first that is found */
    static void check(Metadata metadata, NamingStrategy naming) {
        var check = new MappingCheck(naming);
        metadata.entities().forEach(check::entity);
    }

    /**
     * Looks at the names of collections together with that of their database, as MongoDB has them.
     *
     * @param most how many bytes one may have
     * @throws dev.entia.error.MetadataException for the first that is too long
     */
    static void checkNamespaces(Metadata metadata, String database, int most) {
        for (var entity : metadata.entities()) {
            var namespace = database + "." + entity.storageName();
            int length = namespace.getBytes(StandardCharsets.UTF_8).length;
            if (length > most) throw MongoErrors.namespace(entity, namespace, length, most);
        }
    }

    private void entity(EntityMeta<?> entity) {
        if (!entity.schema().isEmpty()) throw MongoErrors.schema(entity);
        var collection = entity.storageName();
        boolean isName = !collection.isEmpty()
                && !collection.startsWith("system.")
                && collection.indexOf('$') < 0
                && collection.indexOf('\0') < 0;
        if (!isName) throw MongoErrors.collectionName(entity);
        if (collection.equals(Sequences.COLLECTION)) throw MongoErrors.sequences(entity);
        Map<String, Property> taken = new HashMap<>();
        for (var property : entity.properties()) {
            if (!property.accept(this)) continue;
            var name = fields.name(property);
            checkName(property, name);
            var other = taken.putIfAbsent(name, property);
            if (other != null) throw MongoErrors.fieldTaken(property, name, other);
        }
        checkIndexes(entity);
    }

    /** They look at what they are declared with when they are made. */
    private void checkIndexes(EntityMeta<?> entity) {
        new CollectionIndexes(entity, fields, naming).indexes();
    }

    private static void checkName(Property property, String name) {
        boolean isKey = property instanceof Scalar scalar && scalar.isKey();
        if (!isKey && name.equals(Fields.KEY)) throw MongoErrors.keyField(property);
        boolean isName = !name.isEmpty()
                && !name.startsWith("$")
                && !name.startsWith(Fields.TEMPORARY)
                && name.indexOf('.') < 0
                && name.indexOf('\0') < 0;
        if (!isName) throw MongoErrors.fieldName(property, name);
    }

    /** Whether a document has a field for it. */
    @Override
    public Boolean scalar(Scalar scalar) {
        var facets = scalar.facets();
        refuse(scalar, "defaultSql", facets.defaultSql());
        refuse(scalar, "check", facets.check());
        refuse(scalar, "collation", facets.collation());
        DeclaredType.check(scalar);
        return true;
    }

    private static void refuse(Property property, String attribute, String value) {
        if (!value.isEmpty()) throw MongoErrors.declared(property, attribute, value);
    }

    @Override
    public Boolean toOne(ToOne toOne) {
        if (!toOne.isOwner()) return false;
        // References that may be empty are emptied before their target is deleted; nobody looks at the others.
        var action = toOne.onDelete();
        boolean isPossible = action == ReferentialAction.SET_NULL || action == ReferentialAction.NO_ACTION;
        if (!isPossible) throw MongoErrors.declared(toOne, "onDelete", action.name());
        return true;
    }

    @Override
    public Boolean toMany(ToMany toMany) {
        return toMany.isOwner();
    }
}
