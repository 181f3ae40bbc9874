package dev.entia.libsql.hrana;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The encoding, against the examples of its specification and against itself. */
final class ProtoTest {

    @Test
    void numbers_are_written_as_the_specification_has_them() {
        assertThat(new ProtoWriter().unsigned(1, 150).toBytes()).containsExactly(0x08, 0x96, 0x01);
        assertThat(new ProtoWriter().signed(1, -1).toBytes()).containsExactly(0x08, 0x01);
        assertThat(new ProtoWriter().text(2, "testing").toBytes())
                .containsExactly(0x12, 0x07, 't', 'e', 's', 't', 'i', 'n', 'g');
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 129, 16_383, 16_384, 2_097_151, 2_097_152})
    void messages_of_any_length_are_read_as_they_were_written(int length) {
        var writer = new ProtoWriter();
        writer.message(1, () -> writer.message(2, () -> writer.bytes(3, new byte[length])))
                .unsigned(4, 7);

        var outer = ProtoReader.of(writer.toBytes());
        assertThat(outer.next()).isTrue();
        var middle = outer.message();
        assertThat(middle.next()).isTrue();
        var inner = middle.message();
        assertThat(inner.next()).isTrue();
        assertThat(inner.bytes()).hasSize(length);
        assertThat(inner.next()).isFalse();
        assertThat(outer.next()).isTrue();
        assertThat(outer.unsigned()).isEqualTo(7);
        assertThat(outer.next()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 64, -65, Long.MAX_VALUE, Long.MIN_VALUE})
    void whole_numbers_are_read_as_they_were_written(long number) {
        var reader = ProtoReader.of(
                new ProtoWriter().signed(15, number).signed(16, number).toBytes());
        for (int field : new int[] {15, 16}) {
            assertThat(reader.next()).isTrue();
            assertThat(reader.field()).isEqualTo(field);
            assertThat(reader.signed()).isEqualTo(number);
        }
    }

    @Test
    void what_is_not_known_is_passed_over() {
        var writer = new ProtoWriter();
        writer.unsigned(1, Long.MAX_VALUE)
                .real(2, 0.5)
                .text(3, "x")
                .message(4, () -> writer.empty(5))
                .text(6, "there");

        var reader = ProtoReader.of(writer.toBytes());
        for (int field = 1; field <= 4; field++) {
            assertThat(reader.next()).isTrue();
            reader.skip();
        }
        assertThat(reader.next()).isTrue();
        assertThat(reader.text()).isEqualTo("there");
    }

    @Test
    void a_message_that_is_cut_off_is_malformed() {
        var whole = new ProtoWriter().text(1, "hello").real(2, 1.5).toBytes();
        for (int length = 1; length < whole.length; length++) {
            var part = ProtoReader.of(java.util.Arrays.copyOf(whole, length));
            if (length == 7) continue; // The end of its first field.
            assertThatThrownBy(() -> {
                        while (part.next()) part.skip();
                    })
                    .isInstanceOf(ProtoReader.Malformed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "\u000b", "\u0009", "~~~~~~~~~~~~~"})
    void what_is_something_else_is_malformed(String text) {
        var reader = ProtoReader.of(text.getBytes(UTF_8));
        assertThatThrownBy(() -> {
                    while (reader.next()) reader.text();
                })
                .isInstanceOf(ProtoReader.Malformed.class);
    }
}
