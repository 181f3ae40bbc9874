package dev.entia.mongodb.client;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.Property;
import dev.entia.mongodb.value.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From collections, fields and indexes back to properties. Immutable. */
final class StoredNames {

    private final Map<Place, String> properties = new HashMap<>();
    private final Map<Place, List<String>> indexes = new HashMap<>();

    StoredNames(Metadata metadata, Fields fields) {
        metadata.entities().forEach(entity -> add(entity, fields));
    }

    private void add(EntityMeta<?> entity, Fields fields) {
        var collection = entity.storageName();
        for (var property : entity.stored()) {
            properties.put(new Place(collection, fields.name(property)), property.qualifiedName());
        }
        for (var relation : entity.toManys()) {
            if (!relation.isOwner()) continue;
            properties.put(new Place(collection, fields.name(relation)), relation.qualifiedName());
        }
        for (var index : entity.indexes()) {
            indexes.put(
                    new Place(collection, index.name()),
                    index.properties().stream().map(Property::qualifiedName).toList());
        }
        indexes.put(
                new Place(collection, Fields.KEY + "_"), List.of(entity.key().qualifiedName()));
    }

    Optional<String> property(String collection, String field) {
        return Optional.ofNullable(properties.get(new Place(collection, field)));
    }

    /** The properties that an index covers; none if it is not known. */
    List<String> indexed(String collection, String index) {
        return indexes.getOrDefault(new Place(collection, index), List.of());
    }

    private record Place(String collection, String name) {}
}
