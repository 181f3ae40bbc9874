package dev.entia.processor;

import dev.entia.annotation.Cascade;
import dev.entia.annotation.Column;
import dev.entia.annotation.EnumMapping;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.ManyToOne;
import dev.entia.annotation.OnCreate;
import dev.entia.annotation.OnUpdate;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.OneToOne;
import dev.entia.annotation.PrimaryKey;
import dev.entia.model.JavaType;
import dev.entia.model.Mapping;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What the annotations of a field say. */
final class MappingReader {

    private final SourceNames names;

    MappingReader(SourceNames names) {
        this.names = names;
    }

    Mapping read(VariableElement field, JavaType type) {
        var manyToOne = field.getAnnotation(ManyToOne.class);
        if (manyToOne != null) return toOne(field, type, manyToOne);
        var oneToOne = field.getAnnotation(OneToOne.class);
        if (oneToOne != null) return toOne(field, type, oneToOne);
        var oneToMany = field.getAnnotation(OneToMany.class);
        if (oneToMany != null) return toMany(type, oneToMany);
        var manyToMany = field.getAnnotation(ManyToMany.class);
        if (manyToMany != null) return toMany(type, manyToMany);
        if (type.erasure().equals(CoreTypes.REF)) return bareRef(field, type);
        if (type.erasure().equals(CoreTypes.MANY)) return new Mapping.Unmapped();
        return scalar(field);
    }

    /** The binary name of the class that is the value of an annotation's member. */
    Optional<String> className(Element element, Class<? extends Annotation> annotation, String member) {
        for (var mirror : element.getAnnotationMirrors()) {
            var type = (TypeElement) mirror.getAnnotationType().asElement();
            if (!type.getQualifiedName().contentEquals(annotation.getName())) continue;
            for (var entry : mirror.getElementValues().entrySet()) {
                if (entry.getKey().getSimpleName().contentEquals(member)
                        && entry.getValue().getValue() instanceof TypeMirror value) {
                    return Optional.of(names.erasureOf(value));
                }
            }
        }
        return Optional.empty();
    }

    private Mapping toOne(VariableElement field, JavaType type, ManyToOne declared) {
        return new Mapping.ToOne(target(type), false, "", joinColumn(field), Set.copyOf(List.of(declared.cascade())));
    }

    private Mapping toOne(VariableElement field, JavaType type, OneToOne declared) {
        return new Mapping.ToOne(
                target(type), true, declared.mappedBy(), joinColumn(field), Set.copyOf(List.of(declared.cascade())));
    }

    private Mapping bareRef(VariableElement field, JavaType type) {
        return new Mapping.ToOne(target(type), false, "", joinColumn(field), Set.of(Cascade.PERSIST));
    }

    private static Mapping toMany(JavaType type, OneToMany declared) {
        return new Mapping.ToMany(
                target(type),
                false,
                declared.mappedBy(),
                Mapping.LinkTable.PLAIN,
                Set.copyOf(List.of(declared.cascade())));
    }

    private static Mapping toMany(JavaType type, ManyToMany declared) {
        var linkTable = new Mapping.LinkTable(declared.table(), declared.joinColumn(), declared.inverseJoinColumn());
        return new Mapping.ToMany(
                target(type), true, declared.mappedBy(), linkTable, Set.copyOf(List.of(declared.cascade())));
    }

    /** The entity that a relation's type names: its only argument, or itself. */
    private static String target(JavaType type) {
        if (type.isEntity()) return type.erasure();
        return type.arguments().size() == 1 && !type.arguments().get(0).equals("?")
                ? type.arguments().get(0)
                : "";
    }

    private static Mapping.JoinColumn joinColumn(VariableElement field) {
        var column = field.getAnnotation(JoinColumn.class);
        return column == null
                ? Mapping.JoinColumn.PLAIN
                : new Mapping.JoinColumn(column.name(), column.nullability(), column.onDelete(), column.onUpdate());
    }

    private Mapping scalar(VariableElement field) {
        var key = Optional.ofNullable(field.getAnnotation(PrimaryKey.class)).map(PrimaryKey::generation);
        var storage =
                Optional.ofNullable(field.getAnnotation(EnumMapping.class)).map(EnumMapping::value);
        return new Mapping.Scalar(
                column(field.getAnnotation(Column.class)),
                key,
                storage,
                className(field, OnCreate.class, "value"),
                className(field, OnUpdate.class, "value"));
    }

    private static Mapping.Column column(@Nullable Column column) {
        if (column == null) return Mapping.Column.PLAIN;
        return new Mapping.Column(
                column.name(),
                column.type(),
                column.length(),
                column.precision(),
                column.scale(),
                column.nullability(),
                column.defaultSql(),
                column.check(),
                column.collation(),
                column.comment());
    }
}
