package dev.entia.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constructor that rows are materialised with. Its parameters are matched to properties by name; properties that
 * it does not take are set afterwards. Without it a no-argument constructor of any visibility is called if there is
 * one, else the instance is allocated without running a constructor.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.CONSTRUCTOR)
public @interface Creator {}
