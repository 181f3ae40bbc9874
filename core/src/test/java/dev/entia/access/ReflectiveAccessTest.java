package dev.entia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.MetadataException;
import dev.entia.error.ValidationException;
import dev.entia.model.Instantiation;
import dev.entia.type.ValueType;
import dev.entia.type.ValueTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is particular to reflection; what all access has in common is in the contract that the testkit holds. */
final class ReflectiveAccessTest {

    private static final Snapshot EMPTY = property -> null;

    @Test
    void a_closed_package_is_named_with_what_to_do() {
        assertThatThrownBy(() -> ReflectiveAccess.of(Thread.class, Instantiation.NO_ARGUMENT, List.of(text("name"))))
                .isExactlyInstanceOf(MetadataException.class)
                .hasMessage("Thread is out of reach for reflection: module java.base does not open package java.lang. "
                        + "Add \"opens java.lang to dev.entia.core;\" to its module-info, "
                        + "or run the annotation processor (entia-processor) on it.");
    }

    @Test
    void a_field_that_is_gone_is_named() {
        assertThatThrownBy(() -> ReflectiveAccess.of(Note.class, Instantiation.ALLOCATION, List.of(text("body"))))
                .isInstanceOf(MetadataException.class)
                .hasMessage("Note has no field \"body\", although its definition says so. "
                        + "Compile it again together with its generated classes.");
    }

    @Test
    void a_value_of_another_class_is_refused() {
        var access = ReflectiveAccess.of(Note.class, Instantiation.ALLOCATION, List.of(text("text")));
        var note = access.instantiate(EMPTY);

        assertThatThrownBy(() -> access.set(note, 0, 7))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Note.text takes java.lang.String, not an instance of java.lang.Integer.");
    }

    @Test
    void an_allocated_instance_has_run_neither_constructor_nor_initialisers() {
        var note = Allocation.of(Note.class).instance();

        assertThat(note.text).isNull();
        assertThat(note.lines).isZero();
    }

    @SuppressWarnings("unchecked")
    private static AccessProperty text(String name) {
        return AccessProperty.scalar(name, (ValueType<Object>) (ValueType<?>) ValueTypes.of(String.class), false);
    }

    static final class Note {
        private final int lines = Integer.parseInt("1");
        private String text;

        Note(String text) {
            this.text = text;
        }
    }
}
