package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.DataException;
import dev.entia.query.ComparablePath;
import dev.entia.query.PropertyPath;
import dev.entia.query.TextPath;
import dev.entia.relation.Many;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More of everything than fits into one message. */
final class LargeBatchesTest {

    private static final int MANY = 20_000;
    private static final ComparablePath<Item, Long> NUMBER =
            new ComparablePath<>(PropertyPath.parse(Item.class, "number"));
    private static final TextPath<Item> TEXT = TextPath.ofText(Item.class, "text");

    private Orm orm;

    @Entity
    static final class Item {
        @PrimaryKey
        @Nullable
        Long number;

        String text;

        @ManyToMany
        Many<Item> others = new Many<>();

        Item(String text) {
            this.text = text;
        }
    }

    @BeforeEach
    void start() {
        Databases.database("entia_large").drop();
        orm = Orm.init(
                MongoDb.driver(),
                o -> o.entities(Item.class).client(Databases.client()).database("entia_large"));
        orm.schema().create();
    }

    @AfterEach
    void stop() {
        orm.close();
    }

    @Test
    void thousands_of_documents_are_written_in_one_flush() {
        var em = orm.em().fork();
        var items = new ArrayList<Item>();
        for (int i = 0; i < MANY; i++) items.add(new Item("text " + i));
        em.persist(items).flush();
        assertThat(items).extracting(item -> item.number).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(orm.em().fork().count(Item.class)).isEqualTo(MANY);

        items.forEach(item -> item.text += "!");
        em.flush();
        assertThat(orm.em().fork().count(Item.class, TEXT.endsWith("!"))).isEqualTo(MANY);

        items.forEach(em::remove);
        em.flush();
        assertThat(orm.em().fork().count(Item.class)).isZero();
    }

    @Test
    void thousands_of_links_are_written_in_one_flush() {
        var em = orm.em().fork();
        var hub = new Item("hub");
        var items = new ArrayList<Item>();
        for (int i = 0; i < MANY; i++) items.add(new Item("text " + i));
        items.forEach(hub.others::add);
        for (int i = 0; i < MANY; i++) items.get(i).others.add(hub);
        em.persist(items).persist(hub).flush();

        var found = orm.em().fork().findOneOrFail(Item.class, hub.number);
        assertThat(found.others.load()).hasSize(MANY);
        hub.others.clear();
        em.flush();
        assertThat(orm.em().fork().findOneOrFail(Item.class, hub.number).others.load())
                .isEmpty();
    }

    @Test
    void a_document_of_more_than_16_megabytes_is_refused_and_nothing_is_written() {
        var em = orm.em().fork();
        var large = new Item("x".repeat(17 * 1024 * 1024));
        em.persist(new Item("small"), large);
        assertThatThrownBy(em::flush)
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(
                        "A value does not fit its column. The database says: Payload document size is larger")
                .hasMessageContaining("\nin: db.item.insertMany(");
        assertThat(orm.em().fork().count(Item.class)).isZero();

        large.text = "small, too";
        em.flush();
        assertThat(orm.em().fork().count(Item.class)).isEqualTo(2);

        large.text = "x".repeat(17 * 1024 * 1024);
        assertThatThrownBy(em::flush)
                .isInstanceOf(DataException.class)
                .hasMessageContaining("\nin: db.item.updateOne(");
        assertThat(orm.em().fork().count(Item.class, TEXT.eq("small, too"))).isEqualTo(1);
    }

    @Test
    void many_large_documents_are_written_in_several_messages() {
        var em = orm.em().fork();
        for (int i = 0; i < 6; i++) em.persist(new Item(i + "x".repeat(10 * 1024 * 1024)));
        em.flush();
        assertThat(orm.em().fork().count(Item.class)).isEqualTo(6);
    }

    @Test
    void a_condition_may_have_hundreds_of_thousands_of_values() {
        var em = orm.em().fork();
        em.persist(new Item("one"), new Item("two")).flush();
        var numbers = LongStream.range(2, 200_002).boxed().toList();
        assertThat(orm.em().fork().find(Item.class, NUMBER.in(numbers)))
                .extracting(item -> item.text)
                .containsExactly("two");
        List<String> texts = IntStream.range(0, 200_000)
                .mapToObj(i -> i == 7 ? "one" : "text " + i)
                .toList();
        assertThat(orm.em().fork().find(Item.class, TEXT.notIn(texts)))
                .extracting(item -> item.text)
                .containsExactly("two");
    }
}
