package dev.entia.mongodb.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.mongodb.value.FieldType.Form;
import dev.entia.type.Json;
import dev.entia.type.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written comes back as it was, or is refused before it is written. */
final class BsonValuesTest {

    @Test
    void numbers_come_back() {
        for (int number : new int[] {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) assertKept(Kind.INT, number);
        for (long number : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE}) assertKept(Kind.LONG, number);
        for (double number :
                new double[] {0.0, -0.0, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY
                }) {
            assertKept(Kind.DOUBLE, number);
        }
        for (float number :
                new float[] {0f, -0f, 0.1f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN, Float.POSITIVE_INFINITY}) {
            assertKept(Kind.FLOAT, number);
        }
    }

    @Test
    void decimals_come_back_with_their_scale() {
        for (var number : new String[] {
            "0",
            "0.00",
            "0E+5",
            "1.10",
            "-1.10",
            "1E+10",
            "1234567890123456789012345678901234",
            "-0.1234567890123456789012345678901234",
            "9.999999999999999999999999999999999E+6144",
            "1E-6176",
            "-1E-6176",
            "-1E-400"
        }) {
            assertKept(Kind.DECIMAL, new BigDecimal(number));
        }
    }

    @Test
    void zeros_that_do_not_fit_into_34_digits_are_left_out() {
        assertThat(readBack(Kind.DECIMAL, new BigDecimal("12345678901234567890123456789012340.0")))
                .isEqualTo(new BigDecimal("1234567890123456789012345678901234E+1"));
    }

    @Test
    void a_decimal_with_more_than_34_digits_is_refused() {
        var message =
                "Thing.value has a number of more than 34 digits, or one that is too large or too small for MongoDB's"
                        + " decimal128. Keep it in a String, or round it.";
        for (var number : new String[] {
            "12345678901234567890123456789012345", "0.12345678901234567890123456789012345", "1E+6145", "1E-6177"
        }) {
            assertRefused(Kind.DECIMAL, new BigDecimal(number), message);
        }
    }

    @Test
    void texts_come_back() {
        for (var text : new String[] {"", " ", "ä€😀", "a\0b", "\uFFFF", "$a.b"}) assertKept(Kind.TEXT, text);
    }

    @Test
    void half_a_pair_is_no_text() {
        for (var text : new String[] {"\uD83D", "a\uDE00", "\uD83Da"}) {
            assertRefused(
                    Kind.TEXT,
                    text,
                    "Thing.value contains half a surrogate pair, which is no character. Keep it in a byte[], or mend the"
                            + " text.");
        }
    }

    @Test
    void times_come_back_to_the_millisecond() {
        assertKept(Kind.INSTANT, Instant.ofEpochMilli(Long.MAX_VALUE));
        assertKept(Kind.INSTANT, Instant.ofEpochMilli(Long.MIN_VALUE));
        assertKept(Kind.INSTANT, Instant.parse("1969-12-31T23:59:59.999Z"));
        assertKept(Kind.DATETIME, LocalDateTime.parse("0001-01-01T00:00:00.001"));
        assertKept(Kind.DATE, LocalDate.parse("-0044-03-15"));
        assertKept(Kind.DATE, LocalDate.parse("9999-12-31"));
        assertKept(Kind.TIME, LocalTime.parse("23:59:59.999"));
        assertKept(Kind.TIME, LocalTime.MIDNIGHT);
    }

    @Test
    void a_time_that_no_date_of_bson_reaches_is_refused() {
        var message = "Thing.value is further away than a date of BSON can be: 292 million years. Keep it in a String.";
        assertRefused(Kind.INSTANT, Instant.MAX, message);
        assertRefused(Kind.INSTANT, Instant.MIN, message);
        assertRefused(Kind.DATETIME, LocalDateTime.MAX, message);
        assertRefused(Kind.DATETIME, LocalDateTime.MIN, message);
        assertRefused(Kind.DATE, LocalDate.MAX, message);
        assertRefused(Kind.DATE, LocalDate.MIN, message);
    }

    @Test
    void other_values_come_back() {
        assertKept(Kind.BOOLEAN, true);
        assertKept(Kind.BYTES, new byte[0]);
        assertKept(Kind.BYTES, new byte[] {0, -128, 127});
        assertKept(Kind.UUID, new UUID(Long.MIN_VALUE, 1));
        assertThat(BsonValues.of(type(Kind.UUID), UUID.fromString("00112233-4455-6677-8899-aabbccddeeff")))
                .isEqualTo(BsonDocument.parse("{v: {$binary: {base64: 'ABEiM0RVZneImaq7zN3u/w==', subType: '04'}}}")
                        .get("v"));
    }

    @Test
    void arrays_come_back_with_their_nulls() {
        var type = new FieldType(Kind.ARRAY, Form.USUAL, type(Kind.INT), "Thing.value");
        assertThat(readBack(type, new @Nullable Object[] {1, null, 2})).isEqualTo(new @Nullable Object[] {1, null, 2});
        assertThat(readBack(type, new Object[0])).isEqualTo(new Object[0]);
    }

    @Test
    void an_object_id_is_24_hexadecimal_digits() {
        var type = new FieldType(Kind.TEXT, Form.OBJECT_ID, null, "Thing.value");
        assertThat(readBack(type, "0123456789abcdef01234567")).isEqualTo("0123456789abcdef01234567");
        assertThatThrownBy(() -> BsonValues.of(type, "0123456789abcdef0123456"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Thing.value is kept as an ObjectId, and its text is none: give 24 hexadecimal digits.");
    }

    @Test
    void documents_come_back() {
        for (var json : new String[] {
            "{}",
            "[]",
            "null",
            "\"a\"",
            "true",
            "{\"\":1,\"a.b\":2,\"$c\":{\"$d\":[3]},\"_id\":4}",
            "[1,-2147483649,9223372036854775807,9223372036854775808,0.1,1E+300,1E-7]",
            "{\"a\":\"\\u0000\",\"b\":[null,{\"c\":[[]]}]}",
            "0.1234567890123456789012345678901234"
        }) {
            assertThat(Json.parse((String) readBack(Kind.JSON, json))).isEqualTo(Json.parse(json));
        }
    }

    @Test
    void numbers_of_a_document_have_the_type_that_says_the_same() {
        var document = BsonValues.of(type(Kind.JSON), "[1, 1.0, 4294967296, 0.5, 18446744073709551616, 1e30]")
                .asArray();
        assertThat(document)
                .extracting(value -> value.getBsonType())
                .containsExactly(
                        BsonType.INT32,
                        BsonType.INT32,
                        BsonType.INT64,
                        BsonType.DOUBLE,
                        BsonType.DECIMAL128,
                        BsonType.DOUBLE);
    }

    @Test
    void what_bson_has_no_place_for_is_refused_in_a_document() {
        assertRefused(
                Kind.JSON,
                "{\"a\": {\"b\\u0000c\": 1}}",
                "Thing.value is a document with a NUL character in a name, which BSON has no place for. Give it another"
                        + " name.");
        assertRefused(
                Kind.JSON,
                "[0.12345678901234567890123456789012345]",
                "Thing.value has a number of more than 34 digits, or one that is too large or too small for MongoDB's"
                        + " decimal128. Keep it in a String, or round it.");
    }

    private static void assertKept(Kind kind, Object stored) {
        assertThat(readBack(kind, stored)).isEqualTo(stored);
    }

    private static void assertRefused(Kind kind, Object stored, String message) {
        assertThatThrownBy(() -> BsonValues.of(type(kind), stored))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }

    private static @Nullable Object readBack(Kind kind, Object stored) {
        return readBack(type(kind), stored);
    }

    private static @Nullable Object readBack(FieldType type, Object stored) {
        var reader = new BsonDocumentReader(new BsonDocument("v", BsonValues.of(type, stored)));
        reader.readStartDocument();
        reader.readBsonType();
        reader.readName();
        return StoredValues.read(type, reader);
    }

    private static FieldType type(Kind kind) {
        return new FieldType(kind, Form.USUAL, null, "Thing.value");
    }
}
