package dev.entia.meta;

import dev.entia.model.Mapping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the metadata of entities that keep all rules. */
final class MetadataBuilder {

    private final NamingStrategy naming;

    /** By class name, in order of registration. */
    private final Map<String, EntityDraft<?>> drafts = new LinkedHashMap<>();

    MetadataBuilder(NamingStrategy naming, List<DeclaredEntity<?>> declared) {
        this.naming = naming;
        for (var entity : declared) drafts.put(entity.type().getName(), draft(entity, drafts.size()));
    }

    Metadata build() {
        makeProperties(drafts.values());
        var access = new AccessFactory();
        var indexes = new IndexFactory(naming);
        var entities = new ArrayList<EntityMeta<?>>();
        for (var draft : drafts.values()) {
            complete(draft, access, indexes);
            entities.add(draft.meta());
        }
        return new Metadata(entities);
    }

    /** Scalars first: relations are named after the keys that they lead to. */
    private void makeProperties(Collection<EntityDraft<?>> all) {
        var scalars = new ScalarFactory(naming);
        var relations = new RelationFactory(naming, drafts);
        for (var draft : all) draft.make(Mapping.Scalar.class, scalars::scalar);
        for (var draft : all) {
            draft.make(Mapping.ToOne.class, relations::toOne);
            draft.make(Mapping.ToMany.class, relations::toMany);
            draft.declare();
        }
        for (var draft : all) relations.link(draft);
    }

    private static <E> void complete(EntityDraft<E> draft, AccessFactory access, IndexFactory indexes) {
        var meta = draft.meta();
        meta.complete(access.access(draft.declared(), meta), indexes.indexes(meta, draft.definition()));
    }

    private <E> EntityDraft<E> draft(DeclaredEntity<E> declared, int number) {
        var definition = declared.definition();
        var name = definition.simpleName();
        var meta = new EntityMeta<>(
                declared.type(),
                name,
                number,
                definition.table().isEmpty() ? naming.table(name) : definition.table(),
                definition.schema(),
                definition.comment(),
                definition.hasTriggers(),
                repository(declared));
        return new EntityDraft<>(declared, meta);
    }

    private static @Nullable Class<?> repository(DeclaredEntity<?> declared) {
        var className = declared.definition().repository().orElse(null);
        if (className == null) return null;
        try {
            return Class.forName(className, false, declared.type().getClassLoader());
        } catch (ClassNotFoundException e) {
            throw MetaErrors.noRepository(declared.definition().simpleName(), className);
        }
    }
}
