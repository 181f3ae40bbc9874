package dev.entia.meta;

import dev.entia.model.EntityDefinition;
import dev.entia.model.Mapping;
import dev.entia.model.PropertyDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An entity while its metadata is built: what is declared, beside what has been made of it so far. */
final class EntityDraft<E> {

    private final DeclaredEntity<E> declared;
    private final EntityMeta<E> meta;
    private final @Nullable Property[] made;

    EntityDraft(DeclaredEntity<E> declared, EntityMeta<E> meta) {
        this.declared = declared;
        this.meta = meta;
        this.made = new Property[definition().properties().size()];
    }

    DeclaredEntity<E> declared() {
        return declared;
    }

    EntityDefinition definition() {
        return declared.definition();
    }

    EntityMeta<E> meta() {
        return meta;
    }

    /** Makes the properties that are mapped in one way. */
    <M extends Mapping> void make(Class<M> mapping, Maker<M> maker) {
        each(mapping, place -> made[place.index] = maker.make(place));
    }

    /** Goes over the properties that are mapped in one way, in order of declaration. */
    <M extends Mapping> void each(Class<M> mapping, Consumer<Place<M>> action) {
        var properties = definition().properties();
        for (int i = 0; i < properties.size(); i++) {
            var property = properties.get(i);
            if (mapping.isInstance(property.mapping())) {
                action.accept(new Place<>(meta, i, property, mapping.cast(property.mapping())));
            }
        }
    }

    /** The property at a place, which has been made. */
    <P extends Property> P made(Place<?> place, Class<P> kind) {
        return Objects.requireNonNull(kind.cast(made[place.index]));
    }

    /** The primary key, which has been made. */
    Scalar key() {
        for (var property : made) if (property instanceof Scalar scalar && scalar.isKey()) return scalar;
        throw new IllegalStateException("the rules let " + meta + " pass without a key");
    }

    /** Tells the metadata about all properties, and the text of the key, which comes after them. */
    void declare() {
        var last = definition().properties().get(made.length - 1);
        if (!last.isKeyText()) meta.declare(List.of(made), null);
        else
            meta.declare(
                    List.of(Arrays.copyOf(made, made.length - 1)), new KeyText(meta, last.name(), made.length - 1));
    }

    @FunctionalInterface
    interface Maker<M extends Mapping> {
        Property make(Place<M> place);
    }

    /** Where a property stands, and how it is mapped. */
    record Place<M extends Mapping>(EntityMeta<?> owner, int index, PropertyDefinition property, M mapping) {
        String name() {
            return property.name();
        }
    }
}
