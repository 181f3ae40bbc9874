package dev.entia.meta;

import dev.entia.access.EntityAccess;
import dev.entia.error.ValidationException;
import dev.entia.model.Suggestion;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entity, resolved: names in the store, types, relations to other entities. Immutable once the ORM has started and
 * thread-safe; equal only to itself.
 *
 * @param <E> the entity class
 */
public final class EntityMeta<E> {

    private final Class<E> type;
    private final String name;
    private final int number;
    private final String storageName;
    private final String schema;
    private final String comment;
    private final boolean hasTriggers;
    private final @Nullable Class<?> repository;
    private final Map<String, Property> byName = new LinkedHashMap<>();
    private List<Property> properties = List.of();
    private List<Property> stored = List.of();
    private List<ToOne> toOnes = List.of();
    private List<ToMany> toManys = List.of();
    private List<IndexMeta> indexes = List.of();
    private List<IndexMeta> uniques = List.of();
    private @Nullable Scalar key;
    private @Nullable Scalar version;
    private @Nullable KeyText keyText;
    private @Nullable EntityAccess<E> access;

    EntityMeta(
            Class<E> type,
            String name,
            int number,
            String storageName,
            String schema,
            String comment,
            boolean hasTriggers,
            @Nullable Class<?> repository) {
        this.type = type;
        this.name = name;
        this.number = number;
        this.storageName = storageName;
        this.schema = schema;
        this.comment = comment;
        this.hasTriggers = hasTriggers;
        this.repository = repository;
    }

    /** Called once, while metadata is built, with all properties in order of declaration. */
    void declare(List<Property> declared, @Nullable KeyText text) {
        properties = List.copyOf(declared);
        for (var property : properties) {
            byName.put(property.name(), property);
            if (!(property instanceof Scalar scalar)) continue;
            if (scalar.isKey()) key = scalar;
            if (scalar.isVersion()) version = scalar;
        }
        keyText = text;
        if (text != null) byName.put(text.name(), key());
    }

    /** Called once, when the relations of all entities know where they lead. */
    void complete(EntityAccess<E> access, List<IndexMeta> indexes) {
        this.access = access;
        this.indexes = List.copyOf(indexes);
        var unique = new ArrayList<IndexMeta>(List.of(new IndexMeta("", List.of(key()), true, "")));
        for (var index : indexes) if (index.isUnique()) unique.add(index);
        this.uniques = List.copyOf(unique);
        var ones = new ArrayList<ToOne>();
        var manys = new ArrayList<ToMany>();
        var inRow = new ArrayList<Property>();
        for (var property : properties) {
            if (property instanceof ToOne toOne) ones.add(toOne);
            if (property instanceof ToMany toMany) manys.add(toMany);
            if (property.isStored()) inRow.add(property);
        }
        toOnes = List.copyOf(ones);
        toManys = List.copyOf(manys);
        stored = List.copyOf(inRow);
    }

    public Class<E> type() {
        return type;
    }

    /** The class's simple name, as messages and plans have it. */
    public String name() {
        return name;
    }

    /** Its place among all entities of this ORM, 0-based: for tables by entity. */
    public int number() {
        return number;
    }

    /** The table's or collection's name in the store. */
    public String storageName() {
        return storageName;
    }

    /** The declared schema; empty: the connection's own. */
    public String schema() {
        return schema;
    }

    public String comment() {
        return comment;
    }

    /** Whether the table is said to have triggers: a hint for databases whose statements differ for such tables. */
    public boolean hasTriggers() {
        return hasTriggers;
    }

    /** The declared repository interface. */
    public Optional<Class<?>> repository() {
        return Optional.ofNullable(repository);
    }

    /** All properties, in order of declaration. */
    public List<Property> properties() {
        return properties;
    }

    /** The properties that the entity's own row holds: scalars and owning to-ones, in order of declaration. */
    public List<Property> stored() {
        return stored;
    }

    public List<ToOne> toOnes() {
        return toOnes;
    }

    public List<ToMany> toManys() {
        return toManys;
    }

    public List<IndexMeta> indexes() {
        return indexes;
    }

    /** What no two rows have alike: the key first, which has no name here, then the unique indexes. */
    public List<IndexMeta> uniques() {
        return uniques;
    }

    public Scalar key() {
        return Objects.requireNonNull(key);
    }

    /** The property that tells whether a row was changed since it was read. */
    public Optional<Scalar> version() {
        return Optional.ofNullable(version);
    }

    /** The field that repeats the key as text. */
    public Optional<KeyText> keyText() {
        return Optional.ofNullable(keyText);
    }

    public EntityAccess<E> access() {
        return Objects.requireNonNull(access);
    }

    /** The property of that name; the key for the name of its text. */
    public Optional<Property> find(String property) {
        return Optional.ofNullable(byName.get(property));
    }

    /**
     * The property of that name; the key for the name of its text.
     *
     * @throws ValidationException if there is none; suggests the nearest name
     */
    public Property property(String property) {
        return find(property)
                .orElseThrow(() -> new ValidationException(name + " has no property \"" + property + "\". "
                        + Suggestion.forName(property, byName.keySet())));
    }

    /** The key of an entity, null if it has none yet; a primitive's zero counts as none where the database numbers. */
    public @Nullable Serializable keyOf(E entity) {
        var value = (Serializable) access().get(entity, key().index());
        if (!key().isIdentity() || !key().isPrimitive()) return value;
        return value instanceof Number number && number.longValue() == 0 ? null : value;
    }

    /** {@code Book#7}, as messages have it; {@code new Book} without a key. */
    public String describe(@Nullable Object key) {
        return key == null ? "new " + name : name + "#" + key;
    }

    @Override
    public String toString() {
        return name;
    }
}
