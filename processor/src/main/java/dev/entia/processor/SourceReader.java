package dev.entia.processor;

import dev.entia.annotation.Creator;
import dev.entia.annotation.Entity;
import dev.entia.annotation.SerializedPrimaryKey;
import dev.entia.annotation.Transient;
import dev.entia.model.ClassShape;
import dev.entia.model.EntityDefinition;
import dev.entia.model.FieldMapping;
import dev.entia.model.IndexDefinition;
import dev.entia.model.Instantiation;
import dev.entia.model.JavaType;
import dev.entia.model.PropertyDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads entities from source code, or from the class files of an earlier compilation. */
final class SourceReader {

    private final SourceNames names;
    private final AddedTypeFiles added;

    SourceReader(SourceNames names, AddedTypeFiles added) {
        this.names = names;
        this.added = added;
    }

    DeclaredEntity read(TypeElement type) {
        var fields = properties(type);
        var properties = fields.stream().map(this::property).toList();
        var entity = type.getAnnotation(Entity.class);
        var definition = new EntityDefinition(
                names.of(type),
                shape(type),
                instantiation(type),
                entity.table(),
                entity.schema(),
                entity.comment(),
                entity.triggers(),
                annotations(type).className(Entity.class, "repository").filter(name -> !name.equals("void")),
                properties,
                indexes(type, fields));
        return new DeclaredEntity(type, definition, fields);
    }

    private List<VariableElement> properties(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(SourceReader::isProperty)
                .sorted(Comparator.comparing(field -> field.getAnnotation(SerializedPrimaryKey.class) != null))
                .toList();
    }

    private static boolean isProperty(VariableElement field) {
        return field.getKind() == ElementKind.FIELD
                && !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT)
                && field.getAnnotation(Transient.class) == null;
    }

    private PropertyDefinition property(VariableElement field) {
        var type = type(field.asType());
        return new PropertyDefinition(
                field.getSimpleName().toString(),
                type,
                field.getModifiers().contains(Modifier.FINAL),
                isMarkedNullable(field),
                annotations(field).simpleNames(),
                FieldMapping.of(type, annotations(field)));
    }

    private JavaType type(TypeMirror type) {
        var element = type.getKind() == TypeKind.DECLARED ? ((DeclaredType) type).asElement() : null;
        return new JavaType(
                names.erasureOf(type),
                names.argumentsOf(type),
                element != null && element.getKind() == ElementKind.ENUM,
                element != null && element.getAnnotation(Entity.class) != null,
                hasEnumElements(type),
                added.of(type));
    }

    private boolean hasEnumElements(TypeMirror type) {
        return names.elementOf(type)
                .filter(element -> element.getKind() == TypeKind.DECLARED)
                .filter(element -> ((DeclaredType) element).asElement().getKind() == ElementKind.ENUM)
                .isPresent();
    }

    private static boolean isMarkedNullable(VariableElement field) {
        return hasNullable(field.getAnnotationMirrors())
                || hasNullable(field.asType().getAnnotationMirrors());
    }

    private static boolean hasNullable(List<? extends AnnotationMirror> annotations) {
        return annotations.stream()
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .contentEquals("Nullable"));
    }

    private SourceAnnotations annotations(Element element) {
        return new SourceAnnotations(element, names);
    }

    // The class

    private ClassShape shape(TypeElement type) {
        return new ClassShape(
                kind(type),
                type.getModifiers().contains(Modifier.ABSTRACT),
                isInner(type),
                !type.getTypeParameters().isEmpty(),
                inheritedField(type));
    }

    private static ClassShape.Kind kind(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD -> ClassShape.Kind.RECORD;
            case ENUM -> ClassShape.Kind.ENUM;
            case INTERFACE, ANNOTATION_TYPE -> ClassShape.Kind.INTERFACE;
            default -> ClassShape.Kind.CLASS;
        };
    }

    private static boolean isInner(TypeElement type) {
        return switch (type.getNestingKind()) {
            case TOP_LEVEL -> false;
            case MEMBER -> !type.getModifiers().contains(Modifier.STATIC);
            case LOCAL, ANONYMOUS -> true;
        };
    }

    private Optional<String> inheritedField(TypeElement type) {
        if (type.getKind() != ElementKind.CLASS) return Optional.empty();
        for (var parent = superclass(type); parent.isPresent(); parent = superclass(parent.get())) {
            var fields = properties(parent.get());
            if (!fields.isEmpty()) {
                return Optional.of(
                        parent.get().getSimpleName() + "." + fields.get(0).getSimpleName());
            }
        }
        return Optional.empty();
    }

    private static Optional<TypeElement> superclass(TypeElement type) {
        var parent = type.getSuperclass();
        return parent.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) parent).asElement())
                : Optional.empty();
    }

    private Instantiation instantiation(TypeElement type) {
        var constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        var creators = constructors.stream()
                .filter(constructor -> constructor.getAnnotation(Creator.class) != null)
                .toList();
        if (!creators.isEmpty()) {
            return new Instantiation(Instantiation.Kind.CREATOR, parameters(creators.get(0)), creators.size());
        }
        var hasNoArgument = constructors.stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty());
        return hasNoArgument ? Instantiation.NO_ARGUMENT : Instantiation.ALLOCATION;
    }

    private List<Instantiation.Parameter> parameters(ExecutableElement creator) {
        return creator.getParameters().stream()
                .map(parameter -> new Instantiation.Parameter(
                        parameter.getSimpleName().toString(), names.erasureOf(parameter.asType())))
                .toList();
    }

    // Indexes

    private List<IndexDefinition> indexes(TypeElement type, List<VariableElement> fields) {
        var indexes = new ArrayList<>(IndexDefinition.declared("", annotations(type)));
        for (var field : fields) {
            indexes.addAll(IndexDefinition.declared(field.getSimpleName().toString(), annotations(field)));
        }
        return indexes;
    }
}
