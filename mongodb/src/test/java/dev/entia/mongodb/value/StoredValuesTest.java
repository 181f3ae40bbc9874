package dev.entia.mongodb.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.DriverException;
import dev.entia.mongodb.value.FieldType.Form;
import dev.entia.type.Json;
import dev.entia.type.Kind;
import java.math.BigDecimal;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What others have written: taken if it says exactly the same, else refused. */
final class StoredValuesTest {

    @Test
    void a_number_of_another_type_is_taken_if_it_says_the_same() {
        for (var seven : new String[] {"7", "{$numberLong: '7'}", "7.0", "{$numberDecimal: '7.0'}"}) {
            assertThat(read(Kind.INT, seven)).isEqualTo(7);
            assertThat(read(Kind.LONG, seven)).isEqualTo(7L);
            assertThat(read(Kind.FLOAT, seven)).isEqualTo(7f);
            assertThat(read(Kind.DOUBLE, seven)).isEqualTo(7d);
            assertThat((BigDecimal) read(Kind.DECIMAL, seven)).isEqualByComparingTo("7");
        }
        assertThat(read(Kind.DECIMAL, "0.1")).isEqualTo(new BigDecimal("0.1"));
        assertThat(read(Kind.DOUBLE, "{$numberDecimal: '0.5'}")).isEqualTo(0.5);
    }

    @Test
    void a_number_that_would_be_another_is_refused() {
        assertRefused(Kind.INT, "1.5", "double");
        assertRefused(Kind.INT, "{$numberLong: '2147483648'}", "int64");
        assertRefused(Kind.LONG, "1.5", "double");
        assertRefused(Kind.LONG, "1e19", "double");
        assertRefused(Kind.LONG, "{$numberDecimal: '1E+6144'}", "decimal128");
        assertRefused(Kind.LONG, "{$numberDouble: 'NaN'}", "double");
        assertRefused(Kind.FLOAT, "0.1", "double");
        assertRefused(Kind.FLOAT, "16777217", "int32");
        assertRefused(Kind.DOUBLE, "{$numberLong: '9007199254740993'}", "int64");
        assertRefused(Kind.DOUBLE, "{$numberDecimal: '0.1'}", "decimal128");
        assertRefused(Kind.DOUBLE, "{$numberDecimal: '1E+400'}", "decimal128");
        assertRefused(Kind.DECIMAL, "{$numberDecimal: 'NaN'}", "decimal128");
        assertRefused(Kind.DECIMAL, "{$numberDecimal: '-Infinity'}", "decimal128");
        assertRefused(Kind.DECIMAL, "{$numberDouble: 'Infinity'}", "double");
    }

    @Test
    void a_negative_zero_is_zero_in_a_decimal() {
        assertThat(read(Kind.DECIMAL, "{$numberDecimal: '-0'}")).isEqualTo(BigDecimal.ZERO);
        assertThat(read(Kind.DECIMAL, "-0.0")).isEqualTo(new BigDecimal("0.0"));
        assertThat(read(Kind.DECIMAL, "{$numberDecimal: '-1E-400'}")).isEqualTo(new BigDecimal("-1E-400"));
    }

    @Test
    void what_is_of_another_type_is_refused() {
        assertRefused(Kind.INT, "'7'", "string");
        assertRefused(Kind.BOOLEAN, "1", "int32");
        assertRefused(Kind.TEXT, "7", "int32");
        assertRefused(Kind.BYTES, "'7'", "string");
        assertRefused(Kind.INSTANT, "'2020-01-01T00:00:00Z'", "string");
        assertRefused(Kind.INSTANT, "{$timestamp: {t: 1, i: 1}}", "timestamp");
        assertRefused(Kind.UUID, "'00112233-4455-6677-8899-aabbccddeeff'", "string");
        assertRefused(Kind.UUID, "{$binary: {base64: 'ABEiM0RVZneImaq7zN3u/w==', subType: '03'}}", "binary");
        assertRefused(Kind.UUID, "{$binary: {base64: 'ABE=', subType: '04'}}", "binary");
        assertRefused(Kind.JSON, "{$oid: '0123456789abcdef01234567'}", "object_id");
        assertRefused(Kind.JSON, "{a: {$date: 0}}", "date_time");
        assertRefused(Kind.JSON, "[{$numberDouble: 'NaN'}]", "double");
    }

    @Test
    void a_date_is_a_midnight_and_a_time_is_of_the_first_day() {
        assertRefused(Kind.DATE, "{$date: {$numberLong: '1'}}", "date_time");
        assertRefused(Kind.TIME, "{$date: {$numberLong: '86400000'}}", "date_time");
        assertRefused(Kind.TIME, "{$date: {$numberLong: '-1'}}", "date_time");
    }

    @Test
    void null_is_no_value_but_in_a_document() {
        for (var kind : Kind.values()) {
            if (kind == Kind.JSON) continue;
            assertThat(read(type(kind), "null")).isNull();
            assertThat(read(type(kind), "{$undefined: true}")).isNull();
        }
        assertThat(read(Kind.JSON, "null")).isEqualTo("null");
    }

    @Test
    void an_old_symbol_is_a_text() {
        assertThat(read(Kind.TEXT, "{$symbol: 'a'}")).isEqualTo("a");
    }

    @Test
    void a_document_may_have_numbers_of_any_type() {
        assertThat(Json.parse((String) read(
                        Kind.JSON, "[1, {$numberLong: '2'}, 2.5, {$numberDecimal: '1.50'}, {$numberDecimal: '-0'}]")))
                .isEqualTo(Json.parse("[1, 2, 2.5, 1.5, 0]"));
    }

    @Test
    void an_element_of_an_array_is_named() {
        var type = new FieldType(
                Kind.ARRAY,
                Form.USUAL,
                new FieldType(Kind.INT, Form.USUAL, null, "an element of Thing.value"),
                "Thing.value");
        assertThat((Object[]) read(type, "[1, null, 2.0]")).containsExactly(1, null, 2);
        assertThatThrownBy(() -> read(type, "[1, 'a']"))
                .isInstanceOf(DriverException.class)
                .hasMessage(
                        "an element of Thing.value is kept as string in a document, and cannot be read as INT. Correct"
                                + " the document, or give the field another type.");
        assertThatThrownBy(() -> read(type, "1")).hasMessageStartingWith("Thing.value is kept as int32 in a document");
    }

    private static void assertRefused(Kind kind, String value, String found) {
        assertThatThrownBy(() -> read(kind, value))
                .isInstanceOf(DriverException.class)
                .hasMessage("Thing.value is kept as " + found + " in a document, and cannot be read as " + kind
                        + ". Correct the document, or give the field another type.");
    }

    private static @Nullable Object read(Kind kind, String value) {
        return read(type(kind), value);
    }

    private static @Nullable Object read(FieldType type, String value) {
        var reader = new BsonDocumentReader(BsonDocument.parse("{v: " + value + "}"));
        reader.readStartDocument();
        reader.readBsonType();
        reader.readName();
        return StoredValues.read(type, reader);
    }

    private static FieldType type(Kind kind) {
        return new FieldType(kind, Form.USUAL, null, "Thing.value");
    }
}
