package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.query.ComparablePath;
import dev.entia.query.Condition;
import dev.entia.testkit.domain.AllTypes.Binding;
import dev.entia.testkit.domain.Document;
import dev.entia.testkit.domain.Document_;
import dev.entia.type.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents, arrays and lists come back as they were, and are changed when something in them is. */
public abstract class DocumentsSpec extends OrmSpec {

    /** Texts that some form of list would take apart. */
    private static final List<String> AWKWARD = List.of(
            "",
            " ",
            "a,b",
            "\"",
            "\\",
            "\\\"",
            "{}",
            "{a,b}",
            "[1]",
            "NULL",
            "null",
            "'",
            "line\nline",
            "\t",
            "ß",
            "😀",
            "%");

    @Test
    void documents_come_back() {
        for (var text : List.of(
                "{}",
                "[]",
                "\"text\"",
                "\"\"",
                "0",
                "-12.5",
                "true",
                "false",
                "null",
                "{\"b\": [1, {\"a\": null}], \"a\": \"ä😀\\n\\\"\\\\\"}",
                "[9007199254740993, -9223372036854775808, 0.1, 1e10]",
                "{\"\": {\" \": \"%_?:'\"}}")) {
            var document = new Document();
            document.json = Json.parse(text);
            given(document);

            assertThat(stored(Document.class, document.id).json).isEqualTo(Json.parse(text));
        }
    }

    @Test
    void nested_documents_come_back() {
        var document = new Document();
        document.json = Json.parse("[".repeat(30) + "]".repeat(30));
        given(document);

        assertThat(stored(Document.class, document.id).json).isEqualTo(document.json);
    }

    @Test
    void a_document_that_says_the_same_in_another_way_is_no_change() {
        var document = new Document();
        document.json = Json.parse("{\"name\": \"x\", \"n\": [1, 2.50]}");
        given(document);

        var found = found(Document.class, document.id);
        found.json = Json.parse("{\"n\":[1.0,25e-1],\"name\":\"\\u0078\"}");
        assertThat(em.flush().isEmpty()).isTrue();

        found.json = Json.parse("{\"n\":[2.5,1],\"name\":\"x\"}");
        assertThat(em.flush()).hasToString("update Document [json] ×1");
        assertThat(stored(Document.class, document.id).json).isEqualTo(found.json);
    }

    @Test
    void the_document_null_is_not_null() {
        var documents = List.of(new Document(), new Document());
        documents.get(0).optionalJson = Json.NULL;
        given(documents);

        assertThat(stored(Document.class, documents.get(0).id).optionalJson).isEqualTo(Json.NULL);
        assertThat(stored(Document.class, documents.get(1).id).optionalJson).isNull();
        assertThat(em.count(Document.class, Document_.optionalJson.isNull())).isEqualTo(1);

        var found = found(Document.class, documents.get(0).id);
        found.optionalJson = null;
        assertThat(em.flush()).hasToString("update Document [optionalJson] ×1");
        assertThat(em.count(Document.class, Document_.optionalJson.isNull())).isEqualTo(2);
    }

    /** A database that keeps documents in a form of its own may refuse what it would not give back. */
    @Test
    void numbers_of_many_digits_and_nul_characters_are_kept_or_refused() {
        assertKeptOrRefused("[12345678901234567890.123456789012345678901234567890]", "digits");
        assertKeptOrRefused("[123456789012345678901234567890]", "digits");
        assertKeptOrRefused("[1e400]", "digits");
        assertKeptOrRefused("[\"a\\u0000b\"]", "NUL");
    }

    private void assertKeptOrRefused(String text, String reason) {
        var document = new Document();
        document.json = Json.parse(text);
        var own = orm.em().fork();
        try {
            own.persist(document).flush();
        } catch (ValidationException e) {
            assertThat(e).hasMessageStartingWith("Document.json ").hasMessageContaining(reason);
            return;
        }
        assertThat(stored(Document.class, document.id).json).as(text).isEqualTo(document.json);
    }

    @Test
    void documents_are_not_compared() {
        assertThatThrownBy(() -> em.count(Document.class, Document_.json.eq(Json.NULL)))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "Document.json is a JSON document, which databases do not compare alike. Ask for isNull() or "
                                + "isNotNull(), or compare what is loaded: Json.equals knows what is the same.");
        assertThatThrownBy(() -> em.count(Document.class, Document_.json.in(Json.NULL, Json.of(1))))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.findAll(Document.class, o -> o.orderBy(Document_.json.asc())))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void arrays_come_back() {
        assertComesBack(filled());
    }

    @Test
    void empty_arrays_are_neither_null_nor_gone() {
        var document = new Document();
        document.optionalNumbers = new ArrayList<>();
        document.optionalTexts = new String[0];
        assertComesBack(document);
        assertThat(em.count(Document.class, Document_.optionalTexts.isNull())).isZero();
    }

    @Test
    void elements_may_be_null_where_the_field_lets_them() {
        var document = new Document();
        document.optionalNumbers = Arrays.asList(1, null, 3);
        document.optionalTexts = new String[] {null, "NULL", null};
        document.boxes = new Long[] {null};
        assertComesBack(document);
    }

    @Test
    void many_rows_of_arrays_are_written_at_once() {
        var documents = IntStream.range(0, 40)
                .mapToObj(i -> {
                    var document = i % 3 == 0 ? filled() : new Document();
                    document.tags = IntStream.range(0, i % 5)
                            .mapToObj(each -> AWKWARD.get((i + each) % AWKWARD.size()))
                            .toList();
                    return document;
                })
                .toList();
        given(documents);
        documents.forEach(this::assertIsStored);

        var found = em.findAll(Document.class);
        for (int i = 0; i < found.size(); i++) {
            found.get(i).tags.add("more " + i);
            found.get(i).optionalTexts = i % 2 == 0 ? null : new String[] {"x"};
            found.get(i).json = Json.of(Map.of("i", i));
        }
        em.flush();
        found.forEach(this::assertIsStored);
    }

    @Test
    void every_array_can_be_changed_alone_and_in_place() {
        var document = filled();
        given(document);
        var found = found(Document.class, document.id);

        found.tags.add("z");
        assertThat(em.flush()).hasToString("update Document [tags] ×1");
        found.bindings.set(0, Binding.PAPERBACK);
        assertThat(em.flush()).hasToString("update Document [bindings] ×1");
        found.texts[0] = "other";
        found.numbers[1]++;
        found.instants[0] = Instant.EPOCH;
        found.bindingsByOrdinal[0] = Binding.PAPERBACK;
        assertThat(em.flush()).hasToString("update Document [texts, numbers, instants, bindingsByOrdinal] ×1");
        assertThat(em.flush().isEmpty()).isTrue();
        assertIsStored(found);
    }

    @Test
    void arrays_that_are_loaded_and_left_alone_are_not_written() {
        given(filled());

        var found = em.findAll(Document.class).get(0);
        found.amounts =
                Arrays.stream(found.amounts).map(amount -> amount.setScale(4)).toArray(BigDecimal[]::new);
        found.tags = Collections.unmodifiableList(new ArrayList<>(found.tags));
        found.texts = found.texts.clone();
        em.findAll(Document.class);
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void a_list_that_was_persisted_can_be_changed_in_place() {
        var document = new Document();
        document.tags = new ArrayList<>(List.of("a"));
        em.persist(document).flush();

        document.tags.add("b");
        assertThat(em.flush()).hasToString("update Document [tags] ×1");
        assertThat(stored(Document.class, document.id).tags).containsExactly("a", "b");
    }

    @Test
    void arrays_are_found_by_equality() {
        var document = filled();
        given(document, new Document());

        assertThat(em.count(Document.class, Document_.tags.eq(document.tags))).isEqualTo(1);
        assertThat(em.count(Document.class, Document_.tags.eq(List.of()))).isEqualTo(1);
        assertThat(em.count(Document.class, Document_.tags.eq(List.of("a")))).isZero();
        assertThat(em.count(Document.class, Document_.texts.ne(document.texts))).isEqualTo(1);
        assertThat(em.count(Document.class, Document_.numbers.eq(document.numbers)))
                .isEqualTo(1);
        assertThat(em.count(Document.class, Document_.uuids.eq(document.uuids))).isEqualTo(1);
        assertThat(em.count(Document.class, Document_.instants.eq(document.instants)))
                .isEqualTo(1);
        assertThat(em.count(Document.class, Document_.bindings.eq(document.bindings)))
                .isEqualTo(1);
        assertThat(em.count(
                        Document.class,
                        Document_.amounts.eq(new BigDecimal[] {new BigDecimal("1.50"), new BigDecimal("-1000")})))
                .isEqualTo(1);
        assertThat(em.count(Document.class, Document_.optionalTexts.isNotNull()))
                .isEqualTo(1);
        assertThat(em.count(Document.class, Document_.tags.in(List.of(document.tags, List.of("a")))))
                .isEqualTo(1);
        assertThat(em.count(Document.class, Document_.tags.notIn(List.of(document.tags))))
                .isEqualTo(1);
        assertThat(em.count(Document.class, Document_.tags.in(List.of()))).isZero();
        assertThat(em.count(Document.class, Document_.tags.notIn(List.of()))).isEqualTo(2);
    }

    @Test
    void a_list_with_null_in_it_is_not_null() {
        var documents = List.of(new Document(), new Document(), new Document());
        documents.get(0).optionalNumbers = Arrays.asList(1, null);
        documents.get(1).optionalNumbers = new ArrayList<>(List.of(2));
        given(documents);
        var one = Arrays.asList(1, (Integer) null);

        assertThat(ids(Document_.optionalNumbers.isNull())).containsExactly(documents.get(2).id);
        assertThat(ids(Document_.optionalNumbers.isNotNull())).hasSize(2);
        assertThat(ids(Document_.optionalNumbers.eq(one))).containsExactly(documents.get(0).id);
        assertThat(ids(Document_.optionalNumbers.ne(List.of(2)))).containsExactly(documents.get(0).id);
        assertThat(ids(Document_.optionalNumbers.eq(one).not())).containsExactly(documents.get(1).id);
        assertThat(ids(Document_.optionalNumbers.isNull().not())).hasSize(2);
    }

    private List<Long> ids(Condition<Document> condition) {
        return em.find(Document.class, condition).stream()
                .map(document -> present(document.id))
                .toList();
    }

    @Test
    void arrays_have_no_order() {
        assertThatThrownBy(() -> em.findAll(Document.class, o -> o.orderBy(Document_.tags.asc())))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Document.tags");
        var tags = ComparablePath.of(Document.class, "tags");
        assertThatThrownBy(() -> em.count(Document.class, tags.gt(List.of("a"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Document.tags");
    }

    private void assertComesBack(Document document) {
        given(document);
        assertIsStored(document);
        em.findAll(Document.class);
        assertThat(em.flush().isEmpty()).isTrue();
    }

    private void assertIsStored(Document document) {
        assertThat(stored(Document.class, document.id))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .withComparatorForType(Double::compare, Double.class)
                .withComparatorForType(Float::compare, Float.class)
                .withEqualsForType(Json::equals, Json.class)
                .isEqualTo(document);
    }

    private static Document filled() {
        var document = new Document();
        document.json = Json.of(Map.of("a", List.of(1, "b")));
        document.optionalJson = Json.of("text");
        document.tags = new ArrayList<>(AWKWARD);
        document.optionalNumbers = new ArrayList<>(List.of(3, Integer.MIN_VALUE));
        document.bindings = new ArrayList<>(List.of(Binding.HARDCOVER, Binding.SPIRAL));
        document.texts = AWKWARD.toArray(new String[0]);
        document.optionalTexts = new String[] {"a"};
        document.flags = new boolean[] {true, false};
        document.smallNumbers = new short[] {Short.MIN_VALUE, 0, Short.MAX_VALUE};
        document.numbers = new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE - 1};
        document.largeNumbers = new long[] {Long.MIN_VALUE, 0, Long.MAX_VALUE};
        document.fractions =
                new float[] {0.1f, -0.0f, Float.NaN, Float.POSITIVE_INFINITY, Float.MIN_VALUE, Float.MAX_VALUE};
        document.largeFractions =
                new double[] {0.1, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE};
        document.boxes = new Long[] {1L, 2L};
        document.amounts = new BigDecimal[] {new BigDecimal("1.5"), new BigDecimal("-1e3")};
        document.uuids = new UUID[] {new UUID(0, 0), UUID.fromString("01234567-89ab-4def-8123-456789abcdef")};
        document.dates = new LocalDate[] {LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.EPOCH};
        document.times = new LocalTime[] {LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 123_456_000)};
        document.dateTimes = new LocalDateTime[] {
            LocalDateTime.of(1970, 1, 1, 0, 0), LocalDateTime.of(2024, 2, 29, 23, 59, 59, 100_000_000)
        };
        document.instants =
                new Instant[] {Instant.parse("1600-01-01T00:00:00Z"), Instant.parse("2024-02-29T23:59:59.000001Z")};
        document.bindingsByOrdinal = new Binding[] {Binding.SPIRAL, Binding.HARDCOVER};
        return document;
    }
}
