package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import dev.entia.Orm;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.DriverException;
import dev.entia.error.NotFoundException;
import dev.entia.error.NotLoadedException;
import dev.entia.error.ValidationException;
import dev.entia.query.ComparablePath;
import dev.entia.query.Populate;
import dev.entia.query.PropertyPath;
import dev.entia.query.TextPath;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.type.Json;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents that others have written, in collections without rules. */
final class ForeignDocumentsTest {

    private static final ComparablePath<Card, Integer> AMOUNT =
            new ComparablePath<>(PropertyPath.parse(Card.class, "amount"));
    private static final TextPath<Card> TITLE = TextPath.ofText(Card.class, "title");

    private static final Populate<Card> NEXT = Populate.of(Card.class, "next");

    private Orm orm;
    private MongoCollection<BsonDocument> cards;

    @Entity
    static final class Card {
        @PrimaryKey
        String id;

        @Nullable
        String title;

        int amount;

        @Nullable
        Json origin;

        @Nullable
        Ref<Card> next;

        @ManyToMany
        Many<Card> others = new Many<>();

        Card(String id) {
            this.id = id;
        }
    }

    @BeforeEach
    void start() {
        var database = Databases.database("entia_foreign");
        database.drop();
        cards = database.getCollection("card", BsonDocument.class);
        orm = Orm.init(
                MongoDb.driver(),
                o -> o.entities(Card.class).client(Databases.client()).database("entia_foreign"));
    }

    @AfterEach
    void stop() {
        orm.close();
    }

    @Test
    void nulls_are_as_good_as_nothing() {
        write("{_id: 'a', title: null, amount: 1, next_id: null, others: null}");
        write("{_id: 'b', amount: 2}");
        var em = orm.em().fork();
        assertThat(em.find(Card.class, TITLE.isNull())).hasSize(2);
        assertThat(em.find(Card.class, TITLE.isNotNull())).isEmpty();
        assertThat(em.find(Card.class, TITLE.ne("x"))).isEmpty();
        assertThat(em.find(Card.class, TITLE.eq("x").not())).isEmpty();
        assertThat(em.find(Card.class, TITLE.notIn(List.of("x")))).isEmpty();
        var card = em.findOneOrFail(Card.class, "a");
        assertThat(card.title).isNull();
        assertThat(card.next).isNull();
        assertThat(card.others.load()).isEmpty();
    }

    @Test
    void a_null_where_there_has_to_be_a_value_is_told() {
        write("{_id: 'a', amount: null}");
        assertThatThrownBy(() -> orm.em().fork().findAll(Card.class))
                .isInstanceOf(DriverException.class)
                .hasMessage(
                        "Card.amount is null in a document, or not there, but its field takes no null. Declare the field"
                                + " nullable (@Nullable Long, say, and no primitive), or give the documents a value.");
    }

    @Test
    void a_reference_that_leads_to_nothing_says_so_where_it_was_populated() {
        write("{_id: 'a', amount: 1, next_id: 'gone'}");
        write("{_id: 'b', amount: 1, next_id: 'gone'}");
        write("{_id: 'c', amount: 1, next_id: 'a'}");
        var found = orm.em().fork().find(Card.class, AMOUNT.eq(1), o -> o.populate(NEXT));
        assertThat(found).extracting(card -> present(card).isLoaded()).containsExactly(false, false, true);
        assertThat(present(found.get(0)).peek()).isEmpty();
        assertThatThrownBy(() -> present(found.get(0)).get())
                .isInstanceOf(NotLoadedException.class)
                .hasMessage(
                        "Card#gone does not exist: it was looked for when Card.next was loaded, and there is no such row."
                                + " Ask peek(), which is empty then, or let Card.next refer to what there is.");
        assertThatThrownBy(() -> present(found.get(0)).load())
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no Card#gone: its row does not exist.");

        var one = orm.em()
                .fork()
                .find(Card.class, TITLE.isNull(), o -> o.populate(NEXT).limit(1));
        assertThatThrownBy(() -> present(one.get(0)).get()).hasMessageContaining("when Card#a.next was loaded");
    }

    private static Ref<Card> present(Card card) {
        return Objects.requireNonNull(card.next);
    }

    @Test
    void links_that_lead_to_nothing_and_nulls_are_left_out() {
        write("{_id: 'a', amount: 1, others: ['gone', 'a', null]}");
        write("{_id: 'b', amount: 1, others: []}");
        assertThat(orm.em().fork().findOneOrFail(Card.class, "a").others.load())
                .extracting(card -> card.id)
                .containsExactly("a");
        assertThat(orm.em().fork().findOneOrFail(Card.class, "b").others.load()).isEmpty();
        writeMany();
        assertThat(populated().get(0).others).extracting(card -> card.id).containsExactly("a");
    }

    @Test
    void what_is_no_array_of_keys_is_told_with_its_document() {
        for (var wrong : List.of("'vip'", "7", "{x: 1}", "'a'")) {
            write("{_id: 'a', amount: 1, others: " + wrong + "}");
            assertWrong("{\"others\": "
                    + BsonDocument.parse("{w: " + wrong + "}")
                            .toJson()
                            .substring(6)
                            .replaceAll(".$", "") + "}, and no array of keys. Correct the document.");
        }
    }

    @Test
    void what_is_no_key_in_an_array_of_keys_is_told_with_its_document() {
        for (var wrong : List.of("7", "{\"x\": 1}", "[\"a\"]", "{\"$oid\": \"0123456789abcdef01234567\"}")) {
            write("{_id: 'a', amount: 1, others: ['a', " + wrong + "]}");
            assertWrong("{\"others\": [" + wrong + "]} among others, and keys are of type TEXT. Correct the document.");
        }
    }

    /** Of one document, and among many. */
    private void assertWrong(String rest) {
        var message = "Card.others cannot be read: the document with the key a has " + rest;
        assertThatThrownBy(() ->
                        orm.em().fork().findOneOrFail(Card.class, "a").others.load())
                .isInstanceOf(DriverException.class)
                .hasMessage(message);
        writeMany();
        assertThatThrownBy(this::populated).isInstanceOf(DriverException.class).hasMessage(message);
        cards.deleteMany(new Document());
    }

    private void writeMany() {
        for (int i = 0; i < 60; i++) write("{_id: 'm" + i + "', amount: 1}");
    }

    private List<Card> populated() {
        return orm.em().fork().find(Card.class, AMOUNT.eq(1), o -> o.populate(Populate.of(Card.class, "others")));
    }

    @Test
    void a_document_that_comes_after_all_is_loaded() {
        write("{_id: 'a', amount: 1, next_id: 'b'}");
        var em = orm.em().fork();
        var next =
                present(em.find(Card.class, AMOUNT.eq(1), o -> o.populate(NEXT)).get(0));
        assertThat(next.isLoaded()).isFalse();
        write("{_id: 'b', amount: 2}");
        assertThat(next.load().amount).isEqualTo(2);
        assertThat(next.get().amount).isEqualTo(2);
    }

    @Test
    void numbers_of_other_types_are_found_and_read() {
        write("{_id: 'a', amount: 5.0}");
        write("{_id: 'b', amount: {$numberLong: '5'}}");
        write("{_id: 'c', amount: {$numberDecimal: '5.00'}}");
        assertThat(orm.em().fork().find(Card.class, AMOUNT.eq(5)))
                .extracting(card -> card.amount)
                .containsExactly(5, 5, 5);
        write("{_id: 'd', amount: 1.5}");
        assertThatThrownBy(() -> orm.em().fork().findAll(Card.class))
                .isInstanceOf(DriverException.class)
                .hasMessage(
                        "Card.amount is kept as double in a document, and cannot be read as INT. Correct the document, or"
                                + " give the field another type.");
    }

    @Test
    void an_update_touches_what_has_changed_and_nothing_else() {
        write("{_id: 'a', title: 'one', amount: 5.0, seen: [1, {x: 2}], next_id: null}");
        var em = orm.em().fork();
        em.findOneOrFail(Card.class, "a").title = "two";
        em.flush();
        assertThat(stored("a"))
                .isEqualTo(
                        BsonDocument.parse("{_id: 'a', title: 'two', amount: 5.0, seen: [1, {x: 2}], next_id: null}"));
        em.findOneOrFail(Card.class, "a").title = null;
        em.flush();
        assertThat(stored("a"))
                .isEqualTo(BsonDocument.parse("{_id: 'a', amount: 5.0, seen: [1, {x: 2}], next_id: null}"));
    }

    @Test
    void what_was_set_by_somebody_else_meanwhile_stays() {
        write("{_id: 'a', title: 'one', amount: 1}");
        var em = orm.em().fork();
        em.findOneOrFail(Card.class, "a").title = "two";
        cards.updateOne(new Document("_id", "a"), new Document("$set", new Document("amount", 7)));
        em.flush();
        assertThat(stored("a")).isEqualTo(BsonDocument.parse("{_id: 'a', title: 'two', amount: 7}"));
    }

    @Test
    void documents_with_any_names_come_back() {
        orm.schema().create();
        var json = Json.parse("{\"\": 1, \"a.b\": {\"c.d\": 2}, \"$set\": {\"$inc\": [3]}, \"_id\": 4, \"ä\": null}");
        var em = orm.em().fork();
        var card = new Card("a");
        card.origin = json;
        em.persist(card).flush();
        assertThat(orm.em().fork().findOneOrFail(Card.class, "a").origin).isEqualTo(json);

        card.origin = Json.parse("{\"$where\": {\"x\": {\"$ref\": \"y\"}}, \"a.\": {\"\": {}}}");
        em.flush();
        assertThat(orm.em().fork().findOneOrFail(Card.class, "a").origin).isEqualTo(card.origin);
    }

    @Test
    void a_document_that_is_null_is_there() {
        orm.schema().create();
        var em = orm.em().fork();
        var card = new Card("a");
        card.origin = Json.parse("null");
        em.persist(card, new Card("b")).flush();
        assertThat(stored("a").get("origin").isNull()).isTrue();
        assertThat(orm.em().fork().findOneOrFail(Card.class, "a").origin).isEqualTo(Json.parse("null"));
        assertThat(orm.em().fork().findOneOrFail(Card.class, "b").origin).isNull();
    }

    @Test
    void half_a_pair_is_refused_wherever_it_would_be_sent() {
        orm.schema().create();
        var em = orm.em().fork();
        var message =
                "Card.title contains half a surrogate pair, which is no character. Keep it in a byte[], or mend the"
                        + " text.";
        assertThatThrownBy(() -> em.find(Card.class, TITLE.eq("\uD83D")))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> em.find(Card.class, TITLE.like("%\uD83D")))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> em.find(Card.class, TITLE.in(List.of("a", "\uDE00"))))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
        var card = new Card("a");
        card.title = "\uD83D";
        em.persist(card);
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessage(message);
        assertThat(cards.countDocuments()).isZero();
    }

    @Test
    void nul_is_a_character() {
        orm.schema().create();
        var em = orm.em().fork();
        var card = new Card("a\0b");
        card.title = "x\0y";
        em.persist(card).flush();
        assertThat(orm.em().fork().find(Card.class, TITLE.eq("x\0y"))).hasSize(1);
        assertThat(orm.em().fork().find(Card.class, TITLE.like("x\0%"))).hasSize(1);
        assertThat(orm.em().fork().findOneOrFail(Card.class, "a\0b").title).isEqualTo("x\0y");
    }

    @Test
    void a_document_may_be_deep() {
        orm.schema().create();
        var em = orm.em().fork();
        var card = new Card("a");
        card.origin = Json.parse("[".repeat(90) + "]".repeat(90));
        em.persist(card).flush();
        assertThat(orm.em().fork().findOneOrFail(Card.class, "a").origin).isEqualTo(card.origin);
    }

    private void write(String document) {
        cards.insertOne(BsonDocument.parse(document));
    }

    private BsonDocument stored(String id) {
        return Objects.requireNonNull(cards.find(new Document("_id", id)).first());
    }
}
