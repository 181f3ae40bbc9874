package dev.entia.processor;

import dev.entia.model.AddedType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The files that add types, as the compiler sees them: those of libraries on the class path or the module path, and those
 * that the build has copied to where classes go.
 */
final class AddedTypeFiles {

    private final Filer filer;
    private final Elements elements;
    private final Types types;
    private final SourceNames names;

    AddedTypeFiles(ProcessingEnvironment environment, SourceNames names) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.names = names;
    }

    /** What is said of a type, or of the elements of an array or a list; empty if no file adds it. */
    Optional<AddedType> of(TypeMirror type) {
        var single = names.elementOf(type).orElse(type);
        if (single.getKind() != TypeKind.DECLARED) return Optional.empty();
        if (((DeclaredType) single).asElement().getKind() == ElementKind.ENUM) return Optional.empty();
        var className = names.erasureOf(single);
        if (!AddedType.canBe(className)) return Optional.empty();
        return read(className, isSerializable(single))
                .map(said -> said.problem().isPresent() ? said : checked(said));
    }

    private Optional<AddedType> read(String className, boolean isSerializable) {
        return read(StandardLocation.CLASS_OUTPUT, "", className, isSerializable)
                .or(() -> read(StandardLocation.CLASS_PATH, "", className, isSerializable))
                .or(() -> inModules(className, isSerializable));
    }

    private Optional<AddedType> inModules(String className, boolean isSerializable) {
        return elements.getAllModuleElements().stream()
                .filter(module -> !module.isUnnamed())
                .map(module -> module.getQualifiedName() + "/")
                .flatMap(module -> read(StandardLocation.MODULE_PATH, module, className, isSerializable).stream())
                .findFirst();
    }

    /** Compilers say in different ways that there is no such file, and no such module in a place. */
    private Optional<AddedType> read(
            StandardLocation location, String module, String className, boolean isSerializable) {
        try (var file = new InputStreamReader(
                filer.getResource(location, module, AddedType.resource(className))
                        .openInputStream(),
                StandardCharsets.UTF_8)) {
            return Optional.of(AddedType.read(className, isSerializable, file));
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private boolean isSerializable(TypeMirror type) {
        return types.isAssignable(
                types.erasure(type),
                elements.getTypeElement(Serializable.class.getName()).asType());
    }

    // The value type that a file names. What it says when it runs is known only when an ORM starts.

    private AddedType checked(AddedType said) {
        var named = names.find(said.valueType()).orElse(null);
        if (named == null) return said.missing();
        var stored = stored(named.asType());
        if (stored == null) return said.notAValueType();
        if (!stored.equals(said.className())) return said.storesOther(stored);
        return isPublic(named) && (hasInstance(named) || isConstructed(named)) ? said : said.notMade();
    }

    /** The class that a value type stores; null if it is none. */
    private @Nullable String stored(TypeMirror type) {
        if (names.erasureOf(type).equals(AddedType.VALUE_TYPE)) {
            return names.argumentsOf(type).stream().findFirst().orElse("?");
        }
        for (var parent : types.directSupertypes(type)) {
            var stored = stored(parent);
            if (stored != null) return stored;
        }
        return null;
    }

    private boolean hasInstance(TypeElement named) {
        return ElementFilter.fieldsIn(named.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals("INSTANCE") && isPublic(field))
                .filter(field -> field.getModifiers().contains(Modifier.STATIC))
                .anyMatch(field -> types.isSameType(types.erasure(field.asType()), types.erasure(named.asType())));
    }

    private static boolean isConstructed(TypeElement named) {
        return !named.getModifiers().contains(Modifier.ABSTRACT)
                && ElementFilter.constructorsIn(named.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty() && isPublic(constructor));
    }

    private static boolean isPublic(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC);
    }
}
