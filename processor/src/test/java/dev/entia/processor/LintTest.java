package dev.entia.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import org.junit.jupiter.api.Test;

/** Sources without warnings stay without warnings. */
final class LintTest {

    @Test
    void deprecated_entities_and_types_are_no_news() {
        var compilation = Sources.none()
                .with("dev.shop.Size", "package dev.shop; @Deprecated enum Size { S, L }")
                .with("dev.shop.Crate", """
                        package dev.shop;

                        import dev.entia.annotation.*;
                        import dev.entia.relation.*;
                        import org.jspecify.annotations.Nullable;

                        @Entity
                        @Deprecated(forRemoval = true)
                        class Crate {
                            @PrimaryKey
                            private long id;
                            private Size size = Size.S;
                            private @Nullable Ref<Crate> outer;
                        }
                        """)
                .compiled();

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void an_entity_may_stand_in_no_package() {
        var compilation = Sources.none()
                .with("Note", """
                        import dev.entia.annotation.*;
                        import dev.entia.relation.*;
                        import org.jspecify.annotations.Nullable;

                        @Entity
                        class Note {
                            @PrimaryKey
                            private long id;
                            private @Nullable Ref<Note> parent;
                        }
                        """)
                .with("Caller", "class Caller { Object o = Note_.parent().parent().id; }")
                .compiled();

        assertThat(compilation).succeededWithoutWarnings();
    }
}
