package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.access.GeneratedClasses;
import dev.entia.testkit.domain.Catalogue;
import org.junit.jupiter.api.Test;

/** The build runs the specifications twice; this sees to it that the second run is a different one. */
final class WithoutAccessorsTest {

    @Test
    void generated_accessors_are_there_unless_the_build_has_left_them_out() {
        boolean isWithout = Boolean.getBoolean("entia.without-accessors");

        assertThat(Catalogue.entities())
                .allSatisfy(entity -> assertThat(GeneratedClasses.find(entity, "_Access", Object.class))
                        .matches(found -> found.isEmpty() == isWithout));
    }
}
