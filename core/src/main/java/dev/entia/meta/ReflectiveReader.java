package dev.entia.meta;

import dev.entia.annotation.Creator;
import dev.entia.annotation.Entity;
import dev.entia.annotation.SerializedPrimaryKey;
import dev.entia.annotation.Transient;
import dev.entia.model.ClassShape;
import dev.entia.model.EntityDefinition;
import dev.entia.model.FieldMapping;
import dev.entia.model.IndexDefinition;
import dev.entia.model.Instantiation;
import dev.entia.model.PropertyDefinition;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads an entity as declared from its class; the result is what the annotation processor reads from its source. One
 * difference remains: only annotations that are kept until run time can mark a field as nullable.
 */
public final class ReflectiveReader {

    private ReflectiveReader() {}

    public static EntityDefinition read(Class<?> type) {
        var entity = Optional.ofNullable(type.getDeclaredAnnotation(Entity.class));
        var fields = properties(type).toList();
        return new EntityDefinition(
                type.getName(),
                shape(type),
                instantiation(type),
                entity.map(Entity::table).orElse(""),
                entity.map(Entity::schema).orElse(""),
                entity.map(Entity::comment).orElse(""),
                entity.map(Entity::triggers).orElse(false),
                entity.<Class<?>>map(Entity::repository)
                        .filter(repository -> repository != void.class)
                        .map(Class::getName),
                fields.stream().map(ReflectiveReader::property).toList(),
                indexes(type, fields));
    }

    private static Stream<Field> properties(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
                .filter(field -> !field.isAnnotationPresent(Transient.class))
                .sorted(Comparator.comparing(field -> field.isAnnotationPresent(SerializedPrimaryKey.class)));
    }

    private static PropertyDefinition property(Field field) {
        var type = RuntimeType.of(field);
        var annotations = new RuntimeAnnotations(field);
        return new PropertyDefinition(
                field.getName(),
                type,
                Modifier.isFinal(field.getModifiers()),
                isMarkedNullable(field),
                annotations.names(),
                FieldMapping.of(type, annotations));
    }

    private static boolean isMarkedNullable(Field field) {
        return Stream.concat(
                        Arrays.stream(field.getDeclaredAnnotations()),
                        Arrays.stream(field.getAnnotatedType().getAnnotations()))
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getSimpleName().equals("Nullable"));
    }

    private static List<IndexDefinition> indexes(Class<?> type, List<Field> fields) {
        var indexes = new ArrayList<>(IndexDefinition.declared("", new RuntimeAnnotations(type)));
        for (var field : fields) {
            indexes.addAll(IndexDefinition.declared(field.getName(), new RuntimeAnnotations(field)));
        }
        return indexes;
    }

    private static ClassShape shape(Class<?> type) {
        boolean isInner = type.isLocalClass()
                || type.isAnonymousClass()
                || (type.isMemberClass() && !Modifier.isStatic(type.getModifiers()));
        boolean isAbstract = kind(type) == ClassShape.Kind.CLASS && Modifier.isAbstract(type.getModifiers());
        return new ClassShape(kind(type), isAbstract, isInner, type.getTypeParameters().length > 0, inherited(type));
    }

    private static ClassShape.Kind kind(Class<?> type) {
        if (type.isInterface()) return ClassShape.Kind.INTERFACE;
        if (type.isEnum()) return ClassShape.Kind.ENUM;
        if (type.isRecord()) return ClassShape.Kind.RECORD;
        return ClassShape.Kind.CLASS;
    }

    private static Optional<String> inherited(Class<?> type) {
        if (kind(type) != ClassShape.Kind.CLASS) return Optional.empty();
        return Stream.<Class<?>>iterate(type.getSuperclass(), base -> base != null, Class::getSuperclass)
                .flatMap(base -> properties(base)
                        .map(field -> EntityDefinition.simpleName(base.getName()) + "." + field.getName()))
                .findFirst();
    }

    private static Instantiation instantiation(Class<?> type) {
        var constructors = Arrays.asList(type.getDeclaredConstructors());
        var creators = constructors.stream()
                .filter(constructor -> constructor.isAnnotationPresent(Creator.class))
                .toList();
        if (!creators.isEmpty()) {
            return new Instantiation(Instantiation.Kind.CREATOR, parameters(creators.get(0)), creators.size());
        }
        return constructors.stream().anyMatch(constructor -> constructor.getParameterCount() == 0)
                ? Instantiation.NO_ARGUMENT
                : Instantiation.ALLOCATION;
    }

    private static List<Instantiation.Parameter> parameters(Constructor<?> creator) {
        return Arrays.stream(creator.getParameters())
                .map(parameter -> new Instantiation.Parameter(
                        name(parameter), parameter.getType().getTypeName()))
                .toList();
    }

    /** Empty if the class was compiled without {@code -parameters}. */
    private static String name(Parameter parameter) {
        return parameter.isNamePresent() ? parameter.getName() : "";
    }
}
