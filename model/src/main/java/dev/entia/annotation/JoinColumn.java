package dev.entia.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The column that holds the target's key, on the owning side of a {@link ManyToOne} or {@link OneToOne}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface JoinColumn {

    /** The column's name exactly as it stands in the database; empty: the naming strategy derives it. */
    String name() default "";

    /** Whether the relation may be empty; {@link Nullability#INFERRED} reads {@code @Nullable} from the field. */
    Nullability nullability() default Nullability.INFERRED;

    /** What the database does to this row when the target row is deleted. */
    ReferentialAction onDelete() default ReferentialAction.DEFAULT;

    /** What the database does to this row when the target row's key changes. */
    ReferentialAction onUpdate() default ReferentialAction.DEFAULT;
}
