package dev.entia.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Guards rows against changes of somebody else that nobody has seen. The property is set anew with every flush that
 * changes the row, and a row is updated or deleted only while it still holds the version that was read; else the flush
 * fails with an {@code OptimisticLockException}. Numbers start at 1 and count up, and begin again below zero after the largest one; an {@code Instant} is the time of the
 * change, and always later than the one before.
 *
 * <p>For an {@code int}, {@code long}, {@code Integer}, {@code Long} or {@code Instant}. Its column takes no NULL. Leave
 * its value to Entia: a new entity may bring one of its own, a managed one may not.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Version {}
