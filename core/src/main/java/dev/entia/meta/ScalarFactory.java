package dev.entia.meta;

import dev.entia.annotation.EnumStorage;
import dev.entia.model.Mapping;
import dev.entia.type.ValueType;
import dev.entia.type.ValueTypes;
import java.lang.reflect.Field;
import java.util.Objects;

/** Resolves scalar properties: names, types, generation. */
final class ScalarFactory {

    private final NamingStrategy naming;
    private final Generators generators = new Generators();

    ScalarFactory(NamingStrategy naming) {
        this.naming = naming;
    }

    Scalar scalar(EntityDraft.Place<Mapping.Scalar> place) {
        var property = place.property();
        var mapping = place.mapping();
        var declaredName = mapping.column().name();
        return new Scalar(
                place.owner(),
                property.name(),
                place.index(),
                declaredName.isEmpty() ? naming.column(property.name()) : declaredName,
                type(place),
                property.isNullable(),
                property.type().isPrimitive(),
                property.isFinal(),
                property.isVersion(),
                mapping.column(),
                property.keyGeneration().orElse(null),
                generators.find(place, mapping.onCreate()),
                generators.find(place, mapping.onUpdate()));
    }

    @SuppressWarnings("unchecked") // The engine hands it only values of the property.
    private static ValueType<Object> type(EntityDraft.Place<Mapping.Scalar> place) {
        var field = field(place);
        var storage = place.mapping().enumStorage().orElse(EnumStorage.NAME);
        if (!place.property().type().isArray()) return (ValueType<Object>) single(field.getType(), field, storage);
        var element = single((Class<?>) Objects.requireNonNull(RuntimeType.elementOf(field)), field, storage);
        return (ValueType<Object>)
                (field.getType().isArray() ? ValueTypes.array(field.getType(), element) : ValueTypes.list(element));
    }

    private static ValueType<?> single(Class<?> type, Field field, EnumStorage storage) {
        return type.isEnum() ? enumType(type, storage) : ValueTypes.of(type, field.getDeclaringClass());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The class has been checked to be an enum.
    private static ValueType<?> enumType(Class<?> type, EnumStorage storage) {
        return switch (storage) {
            case NAME -> ValueTypes.enumByName((Class<? extends Enum>) type);
            case ORDINAL -> ValueTypes.enumByOrdinal((Class<? extends Enum>) type);
        };
    }

    private static Field field(EntityDraft.Place<?> place) {
        try {
            return place.owner().type().getDeclaredField(place.name());
        } catch (NoSuchFieldException e) {
            throw MetaErrors.noField(place.owner(), place.name());
        }
    }
}
