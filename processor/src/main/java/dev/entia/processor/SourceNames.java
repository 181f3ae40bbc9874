package dev.entia.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The binary names of what a source mentions, and the way back from them. */
final class SourceNames {

    private final Elements elements;
    private final Types types;

    SourceNames(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    String of(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }

    /** The erasure of a type as {@link dev.entia.model.JavaType#erasure()} spells it. */
    String erasureOf(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return type.getKind().name().toLowerCase(Locale.ROOT);
        }
        return switch (type.getKind()) {
            case ARRAY -> erasureOf(((ArrayType) type).getComponentType()) + "[]";
            case DECLARED -> of((TypeElement) ((DeclaredType) type).asElement());
            case TYPEVAR, INTERSECTION -> erasureOf(types.erasure(type));
            default -> type.toString();
        };
    }

    /** The erasures of the type's arguments, {@code ?} for those that are no class. */
    List<String> argumentsOf(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) return List.of();
        return ((DeclaredType) type)
                .getTypeArguments().stream().map(this::argument).toList();
    }

    /** The type of the elements of an array or a {@code List}; empty if it is neither, or a list of anything. */
    Optional<TypeMirror> elementOf(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) return Optional.of(((ArrayType) type).getComponentType());
        if (!erasureOf(type).equals("java.util.List")) return Optional.empty();
        return ((DeclaredType) type)
                .getTypeArguments().stream().map(TypeMirror.class::cast).findFirst();
    }

    /** The class with this binary name, if the compiler sees it. */
    Optional<TypeElement> find(String binaryName) {
        for (var name = binaryName; ; ) {
            var type = elements.getTypeElement(name);
            if (type != null) return Optional.of(type);
            int nesting = name.lastIndexOf('$');
            if (nesting < 0) return Optional.empty();
            name = name.substring(0, nesting) + "." + name.substring(nesting + 1);
        }
    }

    /** The class that is generated next to another one: {@code Shop_Book_} for {@code Shop$Book}. */
    ClassName generated(TypeElement source, String suffix) {
        var packageName = elements.getPackageOf(source).getQualifiedName().toString();
        var simple = of(source).substring(packageName.isEmpty() ? 0 : packageName.length() + 1);
        return ClassName.get(packageName, simple.replace('$', '_') + suffix);
    }

    private String argument(TypeMirror type) {
        return switch (type.getKind()) {
            case WILDCARD, TYPEVAR -> "?";
            default -> erasureOf(type);
        };
    }
}
