package dev.entia.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other generators make a {@code Book_} too. */
final class MetamodelSuffixTest {

    private static final Sources TAG = Sources.none().with("dev.shop.Tag", """
            package dev.shop;

            import dev.entia.annotation.Entity;
            import dev.entia.annotation.PrimaryKey;
            import dev.entia.relation.Ref;
            import org.jspecify.annotations.Nullable;

            @Entity
            class Tag {
                @PrimaryKey
                private long id;

                private @Nullable Ref<Tag> parent;
            }
            """);

    @Test
    void it_can_be_chosen() {
        var compilation = TAG.given("-Aentia.metamodelSuffix=Paths")
                .with("dev.shop.Caller", "package dev.shop; class Caller { Object o = TagPaths.parent().id; }")
                .compiled();

        assertThat(compilation).succeededWithoutWarnings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x", "_Access", "_Impl"})
    void one_that_makes_no_name_is_refused(String suffix) {
        var compilation = TAG.given("-Aentia.metamodelSuffix=" + suffix).compiled();

        assertThat(compilation)
                .hadErrorContaining("The processor option entia.metamodelSuffix is \"" + suffix
                        + "\". It must be one or more characters that may stand in a Java name, "
                        + "and not _Access or _Impl, which other generated classes end in.");
    }

    @Test
    void a_name_that_is_taken_is_told_with_the_option_that_avoids_it() {
        var compilation =
                TAG.with("dev.shop.Tag_", "package dev.shop; class Tag_ {}").compiled();

        assertThat(compilation)
                .hadErrorContaining("dev.shop.Tag_, which is to be generated for Tag, exists already. Rename it; "
                        + "or, if another generator makes typed metamodels too, have these end differently: "
                        + "-Aentia.metamodelSuffix=_E")
                .inFile(compilation.sourceFiles().get(0))
                .onLine(9);
    }
}
