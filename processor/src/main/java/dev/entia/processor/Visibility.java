package dev.entia.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** From where a class can be named. The lesser one first. */
enum Visibility {
    /** Only within its own top-level class: generated code cannot name it. */
    PRIVATE,
    /** Within its package. */
    PACKAGE,
    /** Everywhere. */
    PUBLIC;

    static Visibility of(Element type) {
        var visible = PUBLIC;
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            visible = visible.and(declared(each));
        }
        return visible;
    }

    /** That of the type and of everything that must be named to name it. */
    static Visibility of(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) return of(((ArrayType) type).getComponentType());
        if (type.getKind() != TypeKind.DECLARED) return PUBLIC;
        var declared = (DeclaredType) type;
        var visible = of(declared.asElement());
        for (var argument : declared.getTypeArguments()) visible = visible.and(of(argument));
        return visible;
    }

    Visibility and(Visibility other) {
        return compareTo(other) < 0 ? this : other;
    }

    /** The modifiers of a generated member that can be seen from just as far. */
    Modifier[] modifiers(Modifier... more) {
        if (this != PUBLIC) return more;
        var all = new Modifier[more.length + 1];
        all[0] = Modifier.PUBLIC;
        System.arraycopy(more, 0, all, 1, more.length);
        return all;
    }

    private static Visibility declared(Element type) {
        if (type.getModifiers().contains(Modifier.PRIVATE)) return PRIVATE;
        boolean isPublic = type.getModifiers().contains(Modifier.PUBLIC) || isMemberOfInterface(type);
        return isPublic ? PUBLIC : PACKAGE;
    }

    private static boolean isMemberOfInterface(Element type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                && outer.getKind().isInterface();
    }
}
