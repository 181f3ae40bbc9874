package dev.entia.mongodb.translate;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.mongodb.value.FieldType;
import dev.entia.mongodb.value.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** An entity in the documents of a pipeline: the document itself, or one that a lookup has put into a field of it. */
final class Node {

    private final Pipeline pipeline;
    private final EntityMeta<?> entity;
    private final String prefix;
    private final Map<ToOne, Node> targets = new HashMap<>();

    private Node(Pipeline pipeline, EntityMeta<?> entity, String prefix) {
        this.pipeline = pipeline;
        this.entity = entity;
        this.prefix = prefix;
    }

    static Node root(Pipeline pipeline, EntityMeta<?> entity) {
        return new Node(pipeline, entity, "");
    }

    EntityMeta<?> entity() {
        return entity;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** The node that a path's last name belongs to; all names before it are to-ones. */
    Node parentOf(List<String> names) {
        var node = this;
        for (var name : names.subList(0, names.size() - 1)) node = node.target((ToOne) node.entity.property(name));
        return node;
    }

    /** The property at the end of a path through to-ones, and where it stands. */
    Field field(List<String> names) {
        var node = this;
        for (int i = 0; i < names.size() - 1; i++) {
            var relation = (ToOne) node.entity.property(names.get(i));
            boolean isNextLast = i == names.size() - 2;
            // The key of a target is held by the owner as well.
            if (isNextLast && relation.isOwner() && isKey(relation.target(), names.get(i + 1)))
                return node.own(relation);
            node = node.target(relation);
        }
        return node.own(node.entity.property(names.get(names.size() - 1)));
    }

    private static boolean isKey(EntityMeta<?> entity, String name) {
        return entity.property(name) == entity.key();
    }

    private Field own(Property property) {
        if (property instanceof ToOne relation && !relation.isOwner()) {
            return target(relation).own(relation.target().key());
        }
        return new Field(prefix + pipeline.fields().name(property), FieldType.of(property));
    }

    /** Where the field of this entity's key stands. */
    String keyField() {
        return prefix + Fields.KEY;
    }

    /** Whether the entity may be missing where it should stand. */
    boolean isOptional() {
        return !prefix.isEmpty();
    }

    /** The target of a to-one, brought along once. */
    Node target(ToOne relation) {
        pipeline.used();
        return targets.computeIfAbsent(relation, this::joined);
    }

    private Node joined(ToOne relation) {
        var as = pipeline.temporary();
        if (relation.isOwner()) {
            pipeline.lookup(
                    relation.target().storageName(), prefix + relation.storageName(), Fields.KEY, List.of(), as);
        } else {
            var owning = relation.mappedBy().orElseThrow();
            lookup(relation.target(), pipeline.fields().name(owning), List.of(), as);
        }
        pipeline.add(new BsonDocument(
                "$unwind",
                new BsonDocument("path", new BsonString("$" + as))
                        .append("preserveNullAndEmptyArrays", BsonBoolean.TRUE)));
        return new Node(pipeline, relation.target(), as + ".");
    }

    /** The members of a to-many, after a pipeline of their own, as an array in the field that is returned. */
    String members(ToMany relation, List<BsonDocument> theirs) {
        var as = pipeline.temporary();
        if (relation.isOwner()) {
            pipeline.lookup(
                    relation.target().storageName(), prefix + pipeline.fields().name(relation), Fields.KEY, theirs, as);
        } else {
            Property back = relation.isManyToMany() ? relation.linkOwner() : relation.mappedByOne();
            lookup(relation.target(), pipeline.fields().name(back), theirs, as);
        }
        return as;
    }

    /** Where this entity is missing there is no key to look for; equality would find those who refer to nothing. */
    private void lookup(EntityMeta<?> target, String foreignField, List<BsonDocument> theirs, String as) {
        var local = keyField();
        if (isOptional()) {
            local = pipeline.temporary();
            pipeline.add(new BsonDocument(
                    "$set",
                    new BsonDocument(
                            local,
                            Expressions.ifNull("$" + keyField(), Expressions.of("$literal", Expressions.NOBODY)))));
        }
        pipeline.lookup(target.storageName(), local, foreignField, theirs, as);
    }

    /**
     * A property of a document.
     *
     * @param path dot-separated
     */
    record Field(String path, FieldType type) {}
}
