package dev.entia.testkit;

import dev.entia.driver.Capability;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a specification, or one sentence of it, needs of the store. Where that is absent the test is aborted. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(WhatIsNeeded.class)
@interface Needs {

    Promise[] value() default {};

    Capability[] capabilities() default {};
}
