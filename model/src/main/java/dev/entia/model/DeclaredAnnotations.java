package dev.entia.model;

import java.lang.annotation.Annotation;
import java.util.Optional;

/** Entia's annotations on one field or class, read from source code or at run time. */
public interface DeclaredAnnotations {

    /** The annotation of this type. Its attributes that are classes may be unreadable, see {@link #generator}. */
    <A extends Annotation> Optional<A> find(Class<A> type);

    /** The binary name of the value generator that {@code OnCreate} or {@code OnUpdate} names. */
    Optional<String> generator(Class<? extends Annotation> type);

    default boolean has(Class<? extends Annotation> type) {
        return find(type).isPresent();
    }
}
