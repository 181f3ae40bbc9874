package dev.entia.meta;

import dev.entia.annotation.Entity;
import dev.entia.model.AddedType;
import dev.entia.model.JavaType;
import dev.entia.type.ValueTypes;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Spells the type of a field as definitions have it. */
final class RuntimeType {

    private RuntimeType() {}

    static JavaType of(Field field) {
        var type = field.getType();
        var element = elementOf(field);
        return new JavaType(
                type.getTypeName(),
                arguments(field.getGenericType()),
                type.isEnum(),
                type.isAnnotationPresent(Entity.class),
                element instanceof Class<?> each && each.isEnum(),
                added(element instanceof Class<?> each ? each : type, field));
    }

    private static Optional<AddedType> added(Class<?> type, Field field) {
        boolean isLookedUp = AddedType.canBe(type.getTypeName()) && !type.isEnum();
        return isLookedUp ? ValueTypes.added(type, field.getDeclaringClass()) : Optional.empty();
    }

    /** The type of the elements of an array or a {@code List}; null if it is neither, or has none. */
    static @Nullable Type elementOf(Field field) {
        if (field.getType().isArray()) return field.getType().getComponentType();
        return field.getType() == List.class && field.getGenericType() instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0]
                : null;
    }

    private static List<String> arguments(Type type) {
        if (!(type instanceof ParameterizedType parameterized)) return List.of();
        return Arrays.stream(parameterized.getActualTypeArguments())
                .map(RuntimeType::erasure)
                .toList();
    }

    private static String erasure(Type type) {
        if (type instanceof Class<?> plain) return plain.getTypeName();
        if (type instanceof ParameterizedType parameterized) return erasure(parameterized.getRawType());
        if (type instanceof GenericArrayType array) return erasure(array.getGenericComponentType()) + "[]";
        return "?";
    }
}
