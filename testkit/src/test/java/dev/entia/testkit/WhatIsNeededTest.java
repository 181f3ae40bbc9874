package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.driver.Capability;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;

/** Why a specification is skipped. */
final class WhatIsNeededTest {

    @Needs(value = Promise.FOREIGN_KEYS, capabilities = Capability.SAVEPOINTS)
    private abstract static class Demanding {}

    private static final class Inheriting extends Demanding {}

    private final Needs needs =
            AnnotationSupport.findAnnotation(Inheriting.class, Needs.class).orElseThrow();

    @Test
    void a_promise_that_is_not_given_is_named() {
        var store = new WhatIsNeeded.Store(Set.of(), EnumSet.allOf(Capability.class));

        assertThat(store.missing(needs)).hasValue("needs FOREIGN_KEYS, which the store does not promise");
    }

    @Test
    void a_capability_that_is_absent_is_named() {
        var store = new WhatIsNeeded.Store(EnumSet.allOf(Promise.class), Set.of());

        assertThat(store.missing(needs)).hasValue("needs SAVEPOINTS, which the driver is not capable of");
    }

    @Test
    void where_everything_is_given_nothing_is_missing() {
        var store = new WhatIsNeeded.Store(EnumSet.allOf(Promise.class), EnumSet.allOf(Capability.class));

        assertThat(store.missing(needs)).isEmpty();
    }
}
