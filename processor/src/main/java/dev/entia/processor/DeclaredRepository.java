package dev.entia.processor;

import dev.entia.model.EntityDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The repository interface that an entity names, and what can be wrong with it. */
final class DeclaredRepository {

    private final DeclaredEntity entity;
    private final TypeElement repository;
    private final SourceNames names;
    private final Elements elements;
    private final Types types;

    DeclaredRepository(
            DeclaredEntity entity, TypeElement repository, SourceNames names, Elements elements, Types types) {
        this.entity = entity;
        this.repository = repository;
        this.names = names;
        this.elements = elements;
        this.types = types;
    }

    /** Why it cannot be implemented. */
    Optional<String> problem() {
        if (!repository.getKind().isInterface()) {
            return problem("which is no interface", "Make it one: " + declaration() + " {}");
        }
        if (!repository.getTypeParameters().isEmpty()) {
            return problem("which has type parameters", "Declare it without: " + declaration() + " {}");
        }
        if (Visibility.of(repository) == Visibility.PRIVATE) {
            return problem("which is private, so that no class can implement it", "Make it package-private or public.");
        }
        var argument = argument(repository.asType());
        if (argument.isEmpty()) {
            return problem("which does not extend EntityRepository", "Declare it as: " + declaration() + " {}");
        }
        if (!types.isSameType(argument.get(), entity.element().asType())) {
            return problem(
                    "which extends EntityRepository<" + argument.get() + ">",
                    "Declare it as: " + declaration() + " {}");
        }
        var withoutBody = methodsWithoutBody();
        if (!withoutBody.isEmpty()) {
            return problem(
                    "whose " + withoutBody + (withoutBody.contains(",") ? " have" : " has") + " no body",
                    "Write default methods: nothing is derived from names.");
        }
        return Optional.empty();
    }

    private Optional<String> problem(String what, String advice) {
        return Optional.of(entity.definition().simpleName() + " names the repository " + repository.getSimpleName()
                + ", " + what + ". " + advice);
    }

    private String declaration() {
        return "interface " + repository.getSimpleName() + " extends EntityRepository<"
                + entity.definition().simpleName() + ">";
    }

    /** What {@code EntityRepository} is extended with, at whatever distance. */
    private Optional<TypeMirror> argument(TypeMirror type) {
        for (var parent : types.directSupertypes(type)) {
            var declared = (DeclaredType) parent;
            if (isEntityRepository(declared.asElement())) {
                return declared.getTypeArguments().stream()
                        .<TypeMirror>map(each -> each)
                        .findFirst();
            }
            var found = argument(declared);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static boolean isEntityRepository(Element element) {
        return element instanceof TypeElement type
                && type.getQualifiedName().contentEquals(CoreTypes.ENTITY_REPOSITORY.canonicalName());
    }

    private String methodsWithoutBody() {
        return ElementFilter.methodsIn(elements.getAllMembers(repository)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> !isGenerated(method))
                .map(method -> method.getSimpleName() + "(" + parameters(method) + ")")
                .collect(Collectors.joining(", "));
    }

    private static boolean isGenerated(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && List.of("em", "entityType").contains(method.getSimpleName().toString());
    }

    private String parameters(ExecutableElement method) {
        var seenFromHere = (ExecutableType) types.asMemberOf((DeclaredType) repository.asType(), method);
        return seenFromHere.getParameterTypes().stream()
                .map(type -> EntityDefinition.simpleName(names.erasureOf(type)))
                .collect(Collectors.joining(", "));
    }
}
