package dev.entia.processor;

import dev.entia.model.DeclaredAnnotations;
import dev.entia.model.EntityDefinition;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Entia's annotations on a class or field, as the source has them. */
record SourceAnnotations(Element element, SourceNames names) implements DeclaredAnnotations {

    private static final String PACKAGE = "dev.entia.annotation.";

    @Override
    public <A extends Annotation> Optional<A> find(Class<A> type) {
        return Optional.ofNullable(element.getAnnotation(type));
    }

    @Override
    public Optional<String> generator(Class<? extends Annotation> type) {
        return className(type, "value");
    }

    /** The binary name of the class that an annotation's attribute is set to. */
    Optional<String> className(Class<? extends Annotation> type, String attribute) {
        return mirror(type)
                .flatMap(mirror -> value(mirror, attribute))
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(value -> names.erasureOf((TypeMirror) value));
    }

    Optional<? extends AnnotationMirror> mirror(Class<? extends Annotation> type) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> nameOf(mirror).equals(type.getName()))
                .findFirst();
    }

    /** The value that is written in the annotation, defaults left out. */
    static Optional<AnnotationValue> value(AnnotationMirror mirror, String attribute) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
                .<AnnotationValue>map(entry -> entry.getValue())
                .findFirst();
    }

    /** Their simple names in order; several of one kind stand there once. */
    List<String> simpleNames() {
        return element.getAnnotationMirrors().stream()
                .map(this::nameOf)
                .filter(name -> name.startsWith(PACKAGE))
                .map(SourceAnnotations::withoutList)
                .map(EntityDefinition::simpleName)
                .toList();
    }

    private String nameOf(AnnotationMirror mirror) {
        return names.of((TypeElement) mirror.getAnnotationType().asElement());
    }

    /** Several annotations of one kind are wrapped in a list that is nested in their type. */
    private static String withoutList(String name) {
        int nesting = name.indexOf('$');
        return nesting < 0 ? name : name.substring(0, nesting);
    }
}
