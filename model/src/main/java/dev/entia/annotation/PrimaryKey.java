package dev.entia.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The property that identifies the row. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface PrimaryKey {

    /** Where the key of a new entity comes from when its field is empty. A key that is set already is always kept. */
    KeyGeneration generation() default KeyGeneration.AUTO;
}
