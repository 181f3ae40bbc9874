package dev.entia.processor;

import dev.entia.model.AddedType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.StandardLocation;

/**
 * The files that add types, as the compiler sees them: those of libraries on the class path, and those that the build has
 * copied to where classes go. Whether their value types are in order is known only when an ORM starts.
 */
final class AddedTypeFiles {

    private final Filer filer;
    private final Elements elements;
    private final Types types;
    private final SourceNames names;
    private final Map<String, Optional<AddedType>> found = new HashMap<>();

    AddedTypeFiles(Filer filer, Elements elements, Types types, SourceNames names) {
        this.filer = filer;
        this.elements = elements;
        this.types = types;
        this.names = names;
    }

    /** What is said of a type, or of the elements of an array or a list; empty if no file adds it. */
    Optional<AddedType> of(TypeMirror type) {
        var single = names.elementOf(type).orElse(type);
        if (single.getKind() != TypeKind.DECLARED) return Optional.empty();
        if (((DeclaredType) single).asElement().getKind() == ElementKind.ENUM) return Optional.empty();
        var className = names.erasureOf(single);
        if (!AddedType.canBe(className)) return Optional.empty();
        // Not computeIfAbsent: reading fails where there is no file, and that is what is kept.
        var known = found.get(className);
        if (known != null) return known;
        var said = read(className, isSerializable(single));
        found.put(className, said);
        return said;
    }

    private Optional<AddedType> read(String className, boolean isSerializable) {
        return read(StandardLocation.CLASS_OUTPUT, className, isSerializable)
                .or(() -> read(StandardLocation.CLASS_PATH, className, isSerializable));
    }

    /** Compilers say in different ways that there is no such file. */
    private Optional<AddedType> read(StandardLocation location, String className, boolean isSerializable) {
        try (var file = new InputStreamReader(
                filer.getResource(location, "", AddedType.resource(className)).openInputStream(),
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
}
