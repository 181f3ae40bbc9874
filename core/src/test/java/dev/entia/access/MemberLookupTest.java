package dev.entia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.MetadataException;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;

final class MemberLookupTest {

    private static final MemberLookup NOTE = MemberLookup.of(Note.class, MethodHandles.lookup());

    @Test
    void a_private_field_is_read_and_written() {
        var text = NOTE.field("text", String.class);
        var note = new Note("x");
        text.set(note, text.get(note) + "y");

        assertThat(note.text).isEqualTo("xy");
    }

    @Test
    void a_private_constructor_is_called() throws Throwable {
        assertThat(((Note) NOTE.constructor(String.class).invokeExact("x")).text)
                .isEqualTo("x");
    }

    @Test
    void a_field_that_has_gone_or_changed_is_named() {
        assertThatThrownBy(() -> NOTE.field("text", int.class))
                .isInstanceOf(MetadataException.class)
                .hasMessage("Note has no field \"text\" of type int, although its definition says so. "
                        + "Compile it again together with its generated classes.");
    }

    @Test
    void a_constructor_that_has_gone_is_named() {
        assertThatThrownBy(() -> NOTE.constructor(int.class))
                .isInstanceOf(MetadataException.class)
                .hasMessage("Note has no constructor (int), although its definition says so. "
                        + "Compile it again together with its generated classes.");
    }

    @Test
    void rights_cannot_be_lent_across_modules() {
        assertThatThrownBy(() -> MemberLookup.of(String.class, MethodHandles.lookup()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dev.entia.access.MemberLookupTest has no rights on java.lang.String: "
                        + "it belongs to another module.");
    }

    private static final class Note {
        private String text;

        private Note(String text) {
            this.text = text;
        }
    }
}
