package dev.entia.meta;

import dev.entia.annotation.OnCreate;
import dev.entia.annotation.OnUpdate;
import dev.entia.model.DeclaredAnnotations;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annotations of a class or field at run time. */
record RuntimeAnnotations(AnnotatedElement element) implements DeclaredAnnotations {

    @Override
    public <A extends Annotation> Optional<A> find(Class<A> type) {
        return Optional.ofNullable(element.getDeclaredAnnotation(type));
    }

    @Override
    public Optional<String> generator(Class<? extends Annotation> type) {
        return find(type).flatMap(annotation -> {
            if (annotation instanceof OnCreate onCreate)
                return Optional.of(onCreate.value().getName());
            if (annotation instanceof OnUpdate onUpdate)
                return Optional.of(onUpdate.value().getName());
            return Optional.empty();
        });
    }

    /** The simple names of Entia's annotations, in order; several of one kind stand there once. */
    List<String> names() {
        var names = new ArrayList<String>();
        for (var annotation : element.getDeclaredAnnotations()) {
            var type = annotation.annotationType();
            if (!type.getPackageName().equals("dev.entia.annotation")) continue;
            // Several of one kind are wrapped in a list that is nested in their type.
            var enclosing = type.getEnclosingClass();
            names.add(enclosing == null ? type.getSimpleName() : enclosing.getSimpleName());
        }
        return names;
    }
}
