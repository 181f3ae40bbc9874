package dev.entia.processor;

import dev.entia.annotation.Entity;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** What the processor tells the developer, at a place of the source. */
record Reports(Messager messager, SourceNames names) {

    /** The compilation fails. */
    void error(Element place, String message) {
        messager.printMessage(Diagnostic.Kind.ERROR, message, place);
    }

    /** The compilation fails, for what is said in {@code @Entity(attribute = …)}. */
    void error(Element entity, String attribute, String message) {
        var annotation =
                new SourceAnnotations(entity, names).mirror(Entity.class).orElseThrow();
        var value = SourceAnnotations.value(annotation, attribute).orElse(null);
        messager.printMessage(Diagnostic.Kind.ERROR, message, entity, annotation, value);
    }

    /** The compilation fails, wherever. */
    void error(String message) {
        messager.printMessage(Diagnostic.Kind.ERROR, message);
    }

    /** Nothing is wrong; not a warning, because some builds fail for those. */
    void note(Element place, String message) {
        messager.printMessage(Diagnostic.Kind.NOTE, message, place);
    }
}
