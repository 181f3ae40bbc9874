package dev.entia.processor;

import com.palantir.javapoet.CodeBlock;
import dev.entia.model.AddedType;
import dev.entia.model.ClassShape;
import dev.entia.model.IndexDefinition;
import dev.entia.model.Instantiation;
import dev.entia.model.JavaType;
import dev.entia.model.Mapping;
import dev.entia.model.PropertyDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Definitions as the Java expressions that make them. */
final class DefinitionCode {

    private DefinitionCode() {}

    static CodeBlock of(PropertyDefinition property) {
        return CodeBlock.of(
                "new $T($S, $L, $L, $L, $L,\n        $L)",
                PropertyDefinition.class,
                property.name(),
                of(property.type()),
                property.isFinal(),
                property.isMarkedNullable(),
                texts(property.annotations()),
                of(property.mapping()));
    }

    static CodeBlock of(ClassShape shape) {
        if (shape.equals(ClassShape.PLAIN)) return CodeBlock.of("$T.PLAIN", ClassShape.class);
        return CodeBlock.of(
                "new $T($L, $L, $L, $L, $L)",
                ClassShape.class,
                of(shape.kind()),
                shape.isAbstract(),
                shape.isInner(),
                shape.isGeneric(),
                optional(shape.inheritedField(), DefinitionCode::text));
    }

    static CodeBlock of(Instantiation instantiation) {
        return switch (instantiation.kind()) {
            case NO_ARGUMENT -> CodeBlock.of("$T.NO_ARGUMENT", Instantiation.class);
            case ALLOCATION -> CodeBlock.of("$T.ALLOCATION", Instantiation.class);
            case CREATOR ->
                CodeBlock.of(
                        "new $T($L, $L, $L)",
                        Instantiation.class,
                        of(instantiation.kind()),
                        list(
                                instantiation.parameters(),
                                parameter -> CodeBlock.of(
                                        "new $T($S, $S)",
                                        Instantiation.Parameter.class,
                                        parameter.name(),
                                        parameter.type())),
                        instantiation.creators());
        };
    }

    static CodeBlock of(IndexDefinition index) {
        return CodeBlock.of(
                "new $T($S, $S, $L, $L, $S)",
                IndexDefinition.class,
                index.field(),
                index.name(),
                texts(index.properties()),
                index.isUnique(),
                index.options());
    }

    static <T> CodeBlock optional(Optional<T> value, Function<T, CodeBlock> code) {
        return value.map(present -> CodeBlock.of("$T.of($L)", Optional.class, code.apply(present)))
                .orElse(CodeBlock.of("$T.empty()", Optional.class));
    }

    static CodeBlock text(String text) {
        return CodeBlock.of("$S", text);
    }

    static <T> CodeBlock list(Collection<T> values, Function<T, CodeBlock> code) {
        return CodeBlock.of("$T.of($L)", List.class, values.stream().map(code).collect(CodeBlock.joining(", ")));
    }

    private static CodeBlock texts(Collection<String> texts) {
        return list(texts, DefinitionCode::text);
    }

    private static CodeBlock of(JavaType type) {
        if (type.added().isPresent()) return ofAdded(type, type.added().get());
        return CodeBlock.of(
                type.hasEnumElements() ? "new $T($S, $L, $L, $L, true)" : "new $T($S, $L, $L, $L)",
                JavaType.class,
                type.erasure(),
                texts(type.arguments()),
                type.isEnum(),
                type.isEntity());
    }

    private static CodeBlock ofAdded(JavaType type, AddedType added) {
        return CodeBlock.of(
                "new $T($S, $L, false, false, false, $T.of(new $T($S, $S, $S, $L, $L)))",
                JavaType.class,
                type.erasure(),
                texts(type.arguments()),
                Optional.class,
                AddedType.class,
                added.className(),
                added.valueType(),
                added.kind(),
                added.makesKeys(),
                added.isSerializable());
    }

    private static CodeBlock of(Mapping mapping) {
        if (mapping instanceof Mapping.Scalar scalar) return of(scalar);
        if (mapping instanceof Mapping.ToOne relation) return of(relation);
        if (mapping instanceof Mapping.ToMany relation) return of(relation);
        return CodeBlock.of("new $T()", mapping.getClass());
    }

    private static CodeBlock of(Mapping.Scalar scalar) {
        if (scalar.equals(Mapping.Scalar.PLAIN)) return CodeBlock.of("$T.PLAIN", Mapping.Scalar.class);
        return CodeBlock.of(
                "new $T($L, $L, $L, $L, $L)",
                Mapping.Scalar.class,
                of(scalar.column()),
                optional(scalar.key(), DefinitionCode::of),
                optional(scalar.enumStorage(), DefinitionCode::of),
                optional(scalar.onCreate(), DefinitionCode::text),
                optional(scalar.onUpdate(), DefinitionCode::text));
    }

    private static CodeBlock of(Mapping.ToOne relation) {
        return CodeBlock.of(
                "new $T($S, $L, $S, $L, $L)",
                Mapping.ToOne.class,
                relation.target(),
                relation.isOneToOne(),
                relation.mappedBy(),
                of(relation.joinColumn()),
                enums(relation.cascade()));
    }

    private static CodeBlock of(Mapping.ToMany relation) {
        return CodeBlock.of(
                "new $T($S, $L, $S, $L, $L)",
                Mapping.ToMany.class,
                relation.target(),
                relation.isManyToMany(),
                relation.mappedBy(),
                of(relation.linkTable()),
                enums(relation.cascade()));
    }

    private static CodeBlock of(Mapping.Column column) {
        if (column.equals(Mapping.Column.PLAIN)) return CodeBlock.of("$T.PLAIN", Mapping.Column.class);
        return CodeBlock.of(
                "new $T($S, $S, $L, $L, $L, $L, $S, $S, $S, $S)",
                Mapping.Column.class,
                column.name(),
                column.type(),
                column.length(),
                column.precision(),
                column.scale(),
                of(column.nullability()),
                column.defaultSql(),
                column.check(),
                column.collation(),
                column.comment());
    }

    private static CodeBlock of(Mapping.JoinColumn column) {
        if (column.equals(Mapping.JoinColumn.PLAIN)) return CodeBlock.of("$T.PLAIN", Mapping.JoinColumn.class);
        return CodeBlock.of(
                "new $T($S, $L, $L, $L)",
                Mapping.JoinColumn.class,
                column.name(),
                of(column.nullability()),
                of(column.onDelete()),
                of(column.onUpdate()));
    }

    private static CodeBlock of(Mapping.LinkTable table) {
        if (table.equals(Mapping.LinkTable.PLAIN)) return CodeBlock.of("$T.PLAIN", Mapping.LinkTable.class);
        return CodeBlock.of(
                "new $T($S, $S, $S)",
                Mapping.LinkTable.class,
                table.name(),
                table.joinColumn(),
                table.inverseJoinColumn());
    }

    private static CodeBlock of(Enum<?> constant) {
        return CodeBlock.of("$T.$L", constant.getDeclaringClass(), constant.name());
    }

    /** In the order of their declaration: a set has no order that two compilations share. */
    private static CodeBlock enums(Set<? extends Enum<?>> constants) {
        return CodeBlock.of(
                "$T.of($L)",
                Set.class,
                constants.stream().sorted().map(DefinitionCode::of).collect(CodeBlock.joining(", ")));
    }
}
