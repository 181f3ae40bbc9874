package dev.entia.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.entia.annotation.Entity;
import dev.entia.model.Mapping;
import dev.entia.model.PropertyDefinition;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides which member of the typed metamodel a property becomes. */
final class MemberReader {

    private final SourceNames names;
    private final SourceReader reader;
    private final Elements elements;
    private final Types types;
    private final String suffix;

    MemberReader(SourceNames names, SourceReader reader, Elements elements, Types types, String suffix) {
        this.names = names;
        this.reader = reader;
        this.elements = elements;
        this.types = types;
        this.suffix = suffix;
    }

    /**
     * The members in the order of the properties. A property whose type is private to a class has none.
     *
     * @param present the binary names of the entities of this compilation
     */
    List<Member> read(DeclaredEntity entity, Set<String> present) {
        var members = new ArrayList<Member>();
        for (int i = 0; i < entity.fields().size(); i++) {
            member(entity.definition().properties().get(i), entity.fields().get(i), present)
                    .filter(member -> member.visibility() != Visibility.PRIVATE)
                    .ifPresent(members::add);
        }
        return members;
    }

    /** The type of an entity's key, boxed. */
    TypeName keyType(DeclaredEntity entity) {
        return entity.key()
                .map(VariableElement::asType)
                .filter(type -> Visibility.of(type) != Visibility.PRIVATE)
                .map(this::boxed)
                .filter(this::isSerializable)
                .map(TypeName::get)
                .orElse(ClassName.get(Serializable.class));
    }

    private Optional<Member> member(PropertyDefinition property, VariableElement field, Set<String> present) {
        var mapping = property.mapping();
        if (mapping instanceof Mapping.ToOne relation) {
            return relation(property.name(), relation.target(), "One", CoreTypes.TO_ONE_PATH, present);
        }
        if (mapping instanceof Mapping.ToMany relation) {
            return relation(property.name(), relation.target(), "Many", CoreTypes.TO_MANY_PATH, present);
        }
        return Optional.of(leaf(property.name(), field.asType()));
    }

    private Optional<Member> relation(
            String property, String targetName, String step, ClassName path, Set<String> present) {
        return names.find(targetName)
                .filter(target -> target.getAnnotation(Entity.class) != null)
                .map(target -> relation(property, target, step, path, present));
    }

    private Member relation(String property, TypeElement target, String step, ClassName path, Set<String> present) {
        var visibility = Visibility.of(target);
        var metamodel = names.generated(target, suffix).nestedClass(step);
        if (present.contains(names.of(target)) || isPath(metamodel, path)) {
            return new Member.Hop(property, visibility, metamodel);
        }
        return new Member.DeadEnd(property, visibility, path, ClassName.get(target), keyType(reader.read(target)));
    }

    /** Whether an earlier compilation has left such a class, and it is not another generator's. */
    private boolean isPath(ClassName step, ClassName path) {
        var type = elements.getTypeElement(step.canonicalName());
        return type != null
                && type.getInterfaces().stream()
                        .anyMatch(each -> names.erasureOf(each).equals(path.canonicalName()));
    }

    private Member leaf(String property, TypeMirror type) {
        var visibility = Visibility.of(type);
        if (names.erasureOf(type).equals("java.lang.String")) {
            return new Member.Leaf(property, visibility, CoreTypes.TEXT_PATH, null);
        }
        var boxed = boxed(type);
        return new Member.Leaf(
                property,
                visibility,
                isOrdered(boxed) ? CoreTypes.COMPARABLE_PATH : CoreTypes.VALUE_PATH,
                TypeName.get(boxed));
    }

    private boolean isOrdered(TypeMirror type) {
        return !names.erasureOf(type).equals("java.lang.Boolean")
                && types.isAssignable(types.erasure(type), erased(Comparable.class));
    }

    private boolean isSerializable(TypeMirror type) {
        return types.isAssignable(type, erased(Serializable.class));
    }

    private TypeMirror erased(Class<?> type) {
        return types.erasure(elements.getTypeElement(type.getName()).asType());
    }

    private TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
                : type;
    }
}
