package dev.entia.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The primary key once more, as text: a {@code String} beside a key that is a {@code UUID}, or of an added type that is
 * stored as text or UUID.
 *
 * <pre>
 * &#64;PrimaryKey
 * private &#64;Nullable ObjectId _id;
 *
 * &#64;SerializedPrimaryKey
 * private &#64;Nullable String id;
 * </pre>
 *
 * <p>It is not stored, and is no change. It is filled when a row is read and when an entity is flushed, and emptied again if
 * that is rolled back. A new entity of which it alone is set has the key that it says. Otherwise it must say the same as the
 * key, or the flush is refused. In conditions and orders it stands for the key; patterns are not matched against it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface SerializedPrimaryKey {}
