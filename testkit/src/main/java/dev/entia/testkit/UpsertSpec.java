package dev.entia.testkit;

import static dev.entia.testkit.UpsertSpec_Article_.code;
import static dev.entia.testkit.UpsertSpec_Article_.ean;
import static dev.entia.testkit.UpsertSpec_Article_.name;
import static dev.entia.testkit.UpsertSpec_Article_.note;
import static dev.entia.testkit.UpsertSpec_Article_.stock;
import static dev.entia.testkit.UpsertSpec_Article_.supplier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.EntityRepository;
import dev.entia.OrmOptions;
import dev.entia.annotation.Column;
import dev.entia.annotation.Creator;
import dev.entia.annotation.CurrentTime;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.OnCreate;
import dev.entia.annotation.OnUpdate;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.annotation.Version;
import dev.entia.error.DriverException;
import dev.entia.error.OptimisticLockException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.error.ValidationException;
import dev.entia.query.StoredPath;
import dev.entia.query.Upsert;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows are inserted, or merged into those that are there. */
public abstract class UpsertSpec extends OrmSpec {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Instant now = NOON;

    @Override
    protected <O extends OrmOptions<O>> O options(O options) {
        InstantSource source = () -> now;
        return options.entities(
                        Article.class,
                        Supplier.class,
                        Setting.class,
                        Counter.class,
                        Price.class,
                        Plain.class,
                        Picture.class,
                        Tariff.class)
                .clock(source.withZone(ZoneOffset.UTC));
    }

    @Entity
    static final class Article {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        String code;

        @Unique
        @Nullable
        String ean;

        @Nullable
        String name;

        @Nullable
        BigDecimal price;

        @Nullable
        Integer stock;

        @Nullable
        String note;

        @Nullable
        Ref<Supplier> supplier;

        @ManyToMany
        Many<Supplier> others = new Many<>();

        @OnCreate(CurrentTime.class)
        @Nullable
        Instant createdAt;

        @OnUpdate(CurrentTime.class)
        @Nullable
        Instant updatedAt;

        Article(String code) {
            this.code = code;
        }

        Article named(String name) {
            this.name = name;
            return this;
        }

        Article withStock(int stock) {
            this.stock = stock;
            return this;
        }

        Article withEan(String ean) {
            this.ean = ean;
            return this;
        }

        Article from(Ref<Supplier> supplier) {
            this.supplier = supplier;
            return this;
        }
    }

    @Entity(repository = Suppliers.class)
    static final class Supplier {
        @PrimaryKey
        String code;

        @Nullable
        String name;

        Supplier(String code) {
            this.code = code;
        }
    }

    interface Suppliers extends EntityRepository<Supplier> {}

    @Entity
    @Unique(properties = {"owner", "name"})
    static final class Setting {
        @PrimaryKey
        @Nullable
        UUID id;

        Ref<Supplier> owner;

        String name;

        @Nullable
        String text;

        Setting(Ref<Supplier> owner, String name, String text) {
            this.owner = owner;
            this.name = name;
            this.text = text;
        }
    }

    @Entity
    static final class Counter {
        @PrimaryKey
        final String name;

        long value;

        @Version
        int version;

        @Creator
        Counter(String name, long value) {
            this.name = name;
            this.value = value;
        }
    }

    @Entity
    static final class Price {
        @PrimaryKey
        String code;

        @Version
        @Nullable
        Instant changed;

        Price(String code) {
            this.code = code;
        }
    }

    /** Found by bytes. */
    @Entity
    static final class Picture {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Column(length = 32)
        byte[] digest;

        final String title;

        @Creator
        Picture(byte[] digest, String title) {
            this.digest = digest;
            this.title = title;
        }
    }

    /** Found by a decimal. */
    @Entity
    static final class Tariff {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Column(precision = 9, scale = 3)
        BigDecimal rate;

        @Column(precision = 9, scale = 3)
        final BigDecimal limit;

        @Creator
        Tariff(BigDecimal rate, BigDecimal limit) {
            this.rate = rate;
            this.limit = limit;
        }

        Tariff(String rate) {
            this(new BigDecimal(rate), BigDecimal.TEN);
        }
    }

    @Entity
    static final class Plain {
        @PrimaryKey
        @Nullable
        Long id;

        @Nullable
        String text;
    }

    private Article article(String code) {
        return orm.em().fork().findOneOrFail(Article.class, UpsertSpec_Article_.code.eq(code));
    }

    private Ref<Supplier> existing(String code) {
        given(new Supplier(code));
        return em.ref(Supplier.class, code);
    }

    // A new row

    @Test
    void a_row_that_is_not_there_is_inserted() {
        var tea = em.upsert(new Article("tea").named("Tea").withStock(3));

        assertThat(recording.writes())
                .containsExactly("upsert Article [code, ean, name, price, stock, note, supplier, createdAt, updatedAt]"
                        + " by [code] merge [name, stock, updatedAt] ×1");
        assertThat(present(tea.id)).isPositive();
        var stored = stored(Article.class, tea.id);
        assertThat(stored.name).isEqualTo("Tea");
        assertThat(stored.stock).isEqualTo(3);
        assertThat(stored.createdAt).isEqualTo(NOON);
    }

    @Test
    void the_given_object_becomes_managed() {
        var given = new Article("tea").named("Tea");
        var tea = em.upsert(given);

        assertThat(tea).isSameAs(given);
        assertThat(em.isManaged(tea)).isTrue();
        assertThat(em.findOneOrFail(Article.class, present(tea.id))).isSameAs(tea);
        assertThat(em.flush().isEmpty()).isTrue();
        tea.stock = 5;
        assertThat(em.flush()).hasToString("update Article [stock] ×1");
    }

    @Test
    void collections_of_a_new_row_can_be_filled() {
        var supplier = em.upsert(new Supplier("ann"));
        var tea = em.upsert(new Article("tea"));
        assertThat(tea.others.load()).isEmpty();
        tea.others.add(supplier);
        em.flush();

        assertThat(em.fork()
                        .findOneOrFail(Article.class, present(tea.id))
                        .others
                        .load())
                .hasSize(1);
    }

    // A row that is there

    @Test
    void a_row_that_is_there_takes_the_values_that_are_not_null() {
        given(new Article("tea").named("Tea").withStock(3));
        var tea = em.upsert(new Article("tea").withStock(7));

        assertThat(tea.name).isEqualTo("Tea");
        assertThat(article("tea").name).isEqualTo("Tea");
        assertThat(article("tea").stock).isEqualTo(7);
        assertThat(em.count(Article.class)).isEqualTo(1);
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void its_key_is_the_row_s() {
        var old = new Article("tea");
        given(old);
        var tea = em.upsert(new Article("tea").withStock(7));
        var setting = new Setting(existing("ann"), "colour", "red");
        given(setting);
        var changed = em.upsert(new Setting(em.ref(Supplier.class, "ann"), "colour", "blue"));

        assertThat(tea.id).isEqualTo(old.id);
        assertThat(changed.id).isEqualTo(setting.id);
        assertThat(stored(Setting.class, setting.id).text).isEqualTo("blue");
    }

    @Test
    void a_row_is_found_by_its_key_if_it_is_set() {
        var old = new Article("tea").named("Tea").withStock(3);
        given(old);
        var changed = new Article("green tea");
        changed.id = old.id;
        em.upsert(changed);

        var stored = stored(Article.class, old.id);
        assertThat(stored.code).isEqualTo("green tea");
        assertThat(stored.name).isEqualTo("Tea");
        assertThat(em.count(Article.class)).isEqualTo(1);
    }

    @Test
    void a_key_that_nobody_has_is_inserted() {
        var tea = new Article("tea");
        tea.id = 4711L;
        em.upsert(tea);
        em.upsert(new Supplier("ann"));

        assertThat(stored(Article.class, 4711L).code).isEqualTo("tea");
        assertThat(stored(Supplier.class, "ann").name).isNull();
    }

    @Test
    void a_row_is_found_by_the_property_that_is_named() {
        given(new Article("tea").withEan("400").named("Tea"));
        em.upsert(new Article("green tea").withEan("400"), u -> u.onConflict(ean));

        assertThat(article("green tea").name).isEqualTo("Tea");
        assertThat(em.count(Article.class)).isEqualTo(1);
    }

    @Test
    void a_row_is_found_by_several_properties_together() {
        var ann = existing("ann");
        var ben = existing("ben");
        em.upsertAll(List.of(new Setting(ann, "colour", "red"), new Setting(ben, "colour", "red")));
        em.upsertAll(List.of(new Setting(ben, "colour", "blue"), new Setting(ben, "size", "10")));

        var texts = em.fork().findAll(Setting.class, o -> o.orderBy(UpsertSpec_Setting_.text.asc())).stream()
                .map(setting -> setting.owner.id() + " " + setting.name + " " + setting.text);
        assertThat(texts).containsExactly("ben size 10", "ben colour blue", "ann colour red");
    }

    @Test
    void only_named_properties_are_merged() {
        given(new Article("tea").named("Tea").withStock(3));
        em.upsert(new Article("tea").named("Green tea").withStock(7), u -> u.merge(stock));

        assertThat(article("tea").name).isEqualTo("Tea");
        assertThat(article("tea").stock).isEqualTo(7);
    }

    @Test
    void named_properties_are_merged_even_if_they_are_null() {
        given(new Article("tea").named("Tea").withStock(3));
        em.upsert(new Article("tea").named("Tea"), u -> u.merge(stock, note));

        assertThat(article("tea").stock).isNull();
    }

    @Test
    void references_are_merged_like_values() {
        var ann = existing("ann");
        given(new Article("tea").named("Tea"));
        em.upsert(new Article("tea").from(ann), u -> u.merge(supplier()));
        assertThat(present(article("tea").supplier).id()).isEqualTo("ann");

        em.upsert(new Article("tea"), u -> u.merge(supplier()));
        assertThat(article("tea").supplier).isNull();
    }

    @Test
    void properties_that_are_excepted_stay() {
        given(new Article("tea").named("Tea").withStock(3));
        em.upsert(new Article("tea").named("Green tea").withStock(7), u -> u.except(name));

        assertThat(article("tea").name).isEqualTo("Tea");
        assertThat(article("tea").stock).isEqualTo(7);
    }

    @Test
    void an_ignored_row_stays_and_is_returned() {
        given(new Article("tea").named("Tea").withStock(3));
        var tea = em.upsert(new Article("tea").named("Green tea").withStock(7), Upsert::ignore);
        var coffee = em.upsert(new Article("coffee").named("Coffee"), Upsert::ignore);

        assertThat(tea.name).isEqualTo("Tea");
        assertThat(tea.stock).isEqualTo(3);
        assertThat(article("tea").name).isEqualTo("Tea");
        assertThat(article("coffee").id).isEqualTo(coffee.id);
    }

    @Test
    void the_time_of_creation_stays_and_that_of_the_change_does_not() {
        given(new Article("tea").named("Tea"));
        now = NOON.plusSeconds(60);
        em.upsert(new Article("tea").named("Green tea"));

        assertThat(article("tea").createdAt).isEqualTo(NOON);
        assertThat(article("tea").updatedAt).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void names_may_come_at_run_time() {
        given(new Article("tea").named("Tea").withStock(3));
        em.upsert(
                new Article("tea").named("Green tea").withStock(7),
                u -> u.onConflict(StoredPath.of(Article.class, "code")).merge(StoredPath.of(Article.class, "name")));

        assertThat(article("tea").name).isEqualTo("Green tea");
        assertThat(article("tea").stock).isEqualTo(3);
    }

    // What is managed already

    @Test
    void a_managed_entity_takes_the_row_s_values_and_is_returned() {
        given(new Article("tea").named("Tea").withStock(3));
        var managed = em.findOneOrFail(Article.class, code.eq("tea"));
        var given = new Article("tea").withStock(7);
        var tea = em.upsert(given);

        assertThat(tea).isSameAs(managed);
        assertThat(managed.stock).isEqualTo(7);
        assertThat(given.id).isNull();
        assertThat(em.isManaged(given)).isFalse();
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void what_was_changed_in_a_managed_entity_stays_to_be_flushed() {
        given(new Article("tea").named("Tea").withStock(3));
        var managed = em.findOneOrFail(Article.class, code.eq("tea"));
        managed.name = "Green tea";
        em.upsert(new Article("tea").withStock(7));

        assertThat(managed.name).isEqualTo("Green tea");
        assertThat(managed.stock).isEqualTo(7);
        assertThat(em.flush()).hasToString("update Article [name] ×1");
        assertThat(article("tea").name).isEqualTo("Green tea");
        assertThat(article("tea").stock).isEqualTo(7);
    }

    @Test
    void a_reference_to_the_row_sees_it() {
        var ann = em.ref(Supplier.class, "ann");
        var supplier = em.upsert(new Supplier("ann"));

        assertThat(ann.load()).isSameAs(supplier);
    }

    @Test
    void with_a_version_what_was_changed_in_a_managed_entity_is_found_out() {
        given(new Counter("visits", 1));
        var managed = em.findOneOrFail(Counter.class, "visits");
        managed.value = 5;
        em.upsert(new Counter("visits", 2));

        assertThat(managed.value).isEqualTo(5);
        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
        assertThat(em.refresh(managed).value).isEqualTo(2);
    }

    @Test
    void an_object_whose_final_field_differs_from_the_row_is_left_alone() {
        given(new Picture(new byte[] {1}, "One"));
        var given = new Picture(new byte[] {1}, "Uno");
        var one = em.upsert(given, Upsert::ignore);

        assertThat(one).isNotSameAs(given);
        assertThat(one.title).isEqualTo("One");
        assertThat(em.isManaged(given)).isFalse();
        assertThat(em.isManaged(one)).isTrue();
    }

    @Test
    void a_final_field_does_not_differ_for_how_the_database_writes_its_value() {
        var given = new Tariff("1.5");

        assertThat(em.upsert(given)).isSameAs(given);
        assertThat(em.isManaged(given)).isTrue();
    }

    // Many rows

    @Test
    void rows_are_recognised_by_bytes() {
        var pictures = IntStream.range(0, 5)
                .mapToObj(i -> new Picture(new byte[] {(byte) i, -1}, "p" + i))
                .toList();
        var found = em.upsertAll(pictures);

        assertThat(found).isEqualTo(pictures);
        assertThat(recording.reads()).hasSize(1);
        recording.clear();
        assertRefused(
                () -> em.upsertAll(List.of(new Picture(new byte[] {1}, "a"), new Picture(new byte[] {1}, "b"))),
                "upsertAll was given two Picture objects with the same digest. Give it one of them.");
    }

    @Test
    void very_many_rows_are_recognised_by_bytes() {
        var pictures = IntStream.range(0, 2_500)
                .mapToObj(i -> new Picture(new byte[] {(byte) (i >> 8), (byte) i}, "p" + i))
                .toList();

        assertThat(em.upsertAll(pictures)).isEqualTo(pictures);
        assertThat(recording.reads()).hasSize(3);
    }

    @Test
    void rows_are_recognised_by_decimals_of_any_scale() {
        given(new Tariff("1.5"));
        var tariffs = List.of(new Tariff("1.50"), new Tariff("2.0"));

        assertThat(em.upsertAll(tariffs)).isEqualTo(tariffs);
        assertThat(recording.reads()).hasSize(1);
        assertThat(em.fork().count(Tariff.class)).isEqualTo(2);
        recording.clear();
        assertRefused(
                () -> em.upsertAll(List.of(new Tariff("3"), new Tariff("3.0"))),
                "upsertAll was given two Tariff objects with the same rate. Give it one of them.");
    }

    @Test
    void many_rows_are_written_together_and_returned_in_order() {
        given(new Article("a3").named("old").withStock(1), new Article("a17").named("old"));
        var articles = IntStream.range(0, 40)
                .mapToObj(i -> new Article("a" + i).withStock(i))
                .toList();
        var found = em.upsertAll(articles);

        assertThat(recording.writes()).hasSize(1).first().asString().endsWith("×40");
        assertThat(recording.reads()).hasSize(1);
        assertThat(found).extracting(each -> each.code).isEqualTo(codes(40));
        assertThat(em.fork().findAll(Article.class, o -> o.orderBy(stock.asc())))
                .extracting(each -> each.code)
                .isEqualTo(codes(40));
        assertThat(found.get(3).name).isEqualTo("old");
        assertThat(found).extracting(each -> each.id).doesNotContainNull().doesNotHaveDuplicates();
    }

    private static List<String> codes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i).toList();
    }

    @Test
    void rows_of_several_shapes_keep_their_order() {
        given(new Article("a1").named("one").withStock(1));
        var known = new Article("new code");
        known.id = article("a1").id;
        var found = em.upsertAll(List.of(
                new Article("a2").named("two"),
                known,
                new Article("a3").withStock(3),
                new Article("a4").named("four")));

        assertThat(recording.writes()).hasSize(3);
        assertThat(found).extracting(each -> each.code).containsExactly("a2", "new code", "a3", "a4");
        assertThat(article("new code").name).isEqualTo("one");
    }

    @Test
    void several_properties_find_many_rows() {
        var ann = existing("ann");
        for (var text : List.of("first", "second")) {
            var found = em.upsertAll(IntStream.range(0, 35)
                    .mapToObj(i -> new Setting(ann, "s" + i, text + i))
                    .toList());
            assertThat(found).extracting(each -> each.text).isEqualTo(texts(text));
        }
        assertThat(em.fork().count(Setting.class)).isEqualTo(35);
    }

    private static List<String> texts(String text) {
        return IntStream.range(0, 35).mapToObj(i -> text + i).toList();
    }

    @Test
    void no_rows_are_nothing_to_do() {
        assertThat(em.upsertAll(List.<Article>of())).isEmpty();
        assertThat(recording.statements()).isZero();
    }

    @Test
    void the_same_row_twice_is_refused() {
        assertThatThrownBy(() -> em.upsertAll(List.of(new Article("tea"), new Article("coffee"), new Article("tea"))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("upsertAll was given two Article objects with the same code. Give it one of them.");
        assertThat(recording.statements()).isZero();
    }

    // Another unique value

    @Test
    void a_row_with_another_unique_value_of_the_new_one_is_never_changed() {
        given(new Article("tea").withEan("400").named("Tea"));
        var given = new Article("coffee").withEan("400").named("Coffee");

        assertThatThrownBy(() -> em.upsert(given, u -> u.onConflict(code)))
                .isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(em.isManaged(given)).isFalse();
        assertThat(given.createdAt).isNull();
        var stored = em.fork().findAll(Article.class);
        assertThat(stored).hasSize(1).first().satisfies(each -> {
            assertThat(each.code).isEqualTo("tea");
            assertThat(each.name).isEqualTo("Tea");
        });
    }

    @Test
    void nor_is_it_if_the_row_that_was_meant_is_there() {
        given(
                new Article("tea").withEan("400").named("Tea"),
                new Article("coffee").withEan("500").named("Coffee"));

        for (var by : List.of(code, ean)) {
            assertThatThrownBy(() -> em.upsert(new Article("tea").withEan("500").named("Mate"), u -> u.onConflict(by)))
                    .isInstanceOf(UniqueConstraintViolationException.class);
        }
        assertThat(em.fork().findAll(Article.class, o -> o.orderBy(code.asc())))
                .extracting(each -> each.code + " " + each.ean + " " + each.name)
                .containsExactly("coffee 500 Coffee", "tea 400 Tea");
    }

    @Test
    void nor_if_the_new_row_has_its_key() {
        var tea = new Article("tea").named("Tea");
        given(tea, new Article("coffee").named("Coffee"));
        var both = new Article("coffee").named("Mate");
        both.id = tea.id;

        for (Consumer<Upsert<Article>> options : List.<Consumer<Upsert<Article>>>of(
                u -> {}, u -> u.onConflict(code).merge(name).merge(code))) {
            assertThatThrownBy(() -> em.upsert(both, options))
                    .isInstanceOfAny(UniqueConstraintViolationException.class, ValidationException.class);
        }
        assertThat(article("tea").name).isEqualTo("Tea");
        assertThat(article("coffee").name).isEqualTo("Coffee");
    }

    @Test
    void an_ignored_row_is_the_one_that_is_meant() {
        given(new Article("tea").withEan("400").named("Tea"));

        assertThatThrownBy(() -> em.upsert(
                        new Article("coffee").withEan("400"),
                        u -> u.onConflict(code).ignore()))
                .isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(em.count(Article.class)).isEqualTo(1);
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void with_one_row_refused_none_is_written() {
        given(new Article("tea").withEan("400").named("Tea"));
        var articles = List.of(
                new Article("mate").named("Mate"),
                new Article("coffee").withEan("400").named("Coffee"));

        assertThatThrownBy(() -> em.upsertAll(articles)).isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(em.fork().count(Article.class)).isEqualTo(1);
        assertThat(articles).noneMatch(em::isManaged).allMatch(each -> each.id == null);
    }

    // Transactions

    @Test
    @Needs(Promise.TRANSACTIONS)
    void a_rollback_takes_everything_back() {
        given(new Article("tea").named("Tea").withStock(3));
        var managed = em.findOneOrFail(Article.class, code.eq("tea"));
        var coffee = new Article("coffee");
        try (var tx = em.begin()) {
            em.upsert(new Article("tea").withStock(7));
            em.upsert(coffee);
            assertThat(managed.stock).isEqualTo(7);
            tx.rollback();
        }

        assertThat(managed.stock).isEqualTo(3);
        assertThat(coffee.id).isNull();
        assertThat(coffee.createdAt).isNull();
        assertThat(em.isManaged(coffee)).isFalse();
        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(em.fork().count(Article.class)).isEqualTo(1);
        em.upsert(coffee);
        assertThat(article("coffee").id).isEqualTo(coffee.id);
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void a_rollback_leaves_what_was_set_after_it() {
        given(new Article("tea").withStock(3));
        var managed = em.findOneOrFail(Article.class, code.eq("tea"));
        managed.stock = 1;
        try (var tx = em.begin()) {
            em.upsert(new Article("tea").withStock(3));
            managed.stock = 3;
            managed.name = "Tea";
            tx.rollback();
        }

        assertThat(managed.stock).isEqualTo(3);
        assertThat(managed.name).isEqualTo("Tea");
        assertThat(em.flush()).hasToString("update Article [name, updatedAt] ×1");
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void what_is_removed_after_it_is_forgotten_by_a_rollback() {
        var tea = new Article("tea");
        try (var tx = em.begin()) {
            em.upsert(tea);
            em.remove(tea);
            tx.rollback();
        }

        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void a_row_that_was_to_be_removed_stays() {
        given(new Article("tea"));
        var managed = em.findOneOrFail(Article.class, code.eq("tea"));
        em.remove(managed);

        assertThat(em.upsert(new Article("tea").named("Tea"))).isSameAs(managed);
        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(article("tea").name).isEqualTo("Tea");
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void a_row_that_was_to_be_removed_is_so_again_after_a_rollback() {
        given(new Article("tea"));
        em.remove(em.findOneOrFail(Article.class, code.eq("tea")));
        try (var tx = em.begin()) {
            em.upsert(new Article("tea").named("Tea"));
            tx.rollback();
        }

        em.flush();
        assertThat(em.fork().count(Article.class)).isZero();
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void it_is_part_of_the_open_transaction() {
        try (var tx = em.begin()) {
            var tea = em.upsert(new Article("tea").named("Tea"));
            tea.stock = 4;
            tx.commit();
        }
        assertThat(article("tea").stock).isEqualTo(4);
    }

    @Test
    void a_failure_leaves_objects_as_they_were() {
        var tea = new Article("tea");
        recording.failAtWrite(1);

        assertThatThrownBy(() -> em.upsert(tea)).isInstanceOf(DriverException.class);
        assertThat(tea.createdAt).isNull();
        assertThat(em.isManaged(tea)).isFalse();
        em.upsert(tea);
        assertThat(article("tea").createdAt).isEqualTo(NOON);
    }

    @Test
    void of_many_that_write_the_same_row_one_inserts_it() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int thread = 0; thread < 4; thread++) {
                int number = thread;
                work.add(() -> {
                    for (int round = 0; round < 10; round++) retried("row" + round, number);
                    return null;
                });
            }
            for (var each : threads.invokeAll(work)) each.get();
        } finally {
            threads.shutdownNow();
        }

        assertThat(em.count(Article.class)).isEqualTo(10);
    }

    private void retried(String code, int number) {
        while (true) {
            try {
                orm.em().fork().upsert(new Article(code).withStock(number));
                return;
            } catch (DriverException e) {
                if (!e.isRetryable()) throw e;
            }
        }
    }

    // Versions

    @Test
    void a_version_begins_and_is_raised() {
        var first = em.upsert(new Counter("visits", 1));
        assertThat(first.version).isEqualTo(1);
        em.fork().upsert(new Counter("visits", 2));
        var third = em.fork().upsert(new Counter("visits", 3));

        assertThat(third.version).isEqualTo(3);
        assertThat(stored(Counter.class, "visits").version).isEqualTo(3);
        first.value = 10;
        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void an_ignored_row_keeps_its_version() {
        given(new Counter("visits", 1));
        assertThat(em.upsert(new Counter("visits", 2), Upsert::ignore).version).isEqualTo(1);
        assertThat(stored(Counter.class, "visits").version).isEqualTo(1);
    }

    @Test
    void a_version_is_nobody_s_to_merge() {
        var version = StoredPath.of(Counter.class, "version");
        var message = "Counter.version is a version: a row that gets new values gets the next one. Leave it out of "
                + "merge(…) and except(…).";
        assertRefused(() -> em.upsert(new Counter("visits", 1), u -> u.merge(version)), message);
        assertRefused(() -> em.upsert(new Counter("visits", 1), u -> u.except(version)), message);
        assertRefused(
                () -> em.upsert(new Price("tea")),
                "Price.changed is a version that is a time, and an upsert cannot make sure that a row gets another one "
                        + "than it has. Read the entity, change it and flush.");
    }

    // What cannot be done

    private void assertRefused(Runnable call, String message) {
        assertThatThrownBy(call::run).isInstanceOf(ValidationException.class).hasMessage(message);
        assertThat(recording.writes()).isEmpty();
    }

    @Test
    void without_a_unique_value_no_row_is_found() {
        assertRefused(
                () -> em.upsert(new Plain()),
                "This Plain cannot be upserted: nothing that is unique has all its values set, so its row cannot be "
                        + "found. Set one of: id.");
    }

    @Test
    void what_is_not_unique_finds_no_row() {
        assertRefused(
                () -> em.upsert(new Article("tea").named("Tea"), u -> u.onConflict(name)),
                "An upsert of Article cannot find its row by name, which is not unique, or not among all rows. Give onConflict one of: id, "
                        + "code, ean.");
        assertRefused(
                () -> em.upsert(
                        new Setting(em.ref(Supplier.class, "ann"), "colour", "red"),
                        u -> u.onConflict(UpsertSpec_Setting_.name)),
                "An upsert of Setting cannot find its row by name, which is not unique, or not among all rows. Give onConflict one of: id, "
                        + "owner + name.");
    }

    @Test
    void null_finds_no_row() {
        assertRefused(
                () -> em.upsert(new Article("tea"), u -> u.onConflict(ean)),
                "An upsert of Article is to find its row by ean, which is null. Set it, or give onConflict something "
                        + "else.");
    }

    @Test
    void unknown_properties_are_refused() {
        assertThatThrownBy(() -> em.upsert(new Article("tea"), u -> u.merge(StoredPath.of(Article.class, "colour"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("colour");
        assertRefused(
                () -> em.upsert(new Article("tea"), u -> u.merge(StoredPath.of(Article.class, "others"))),
                "Article.others is no property that a row of Article holds. Name a scalar, or an owning to-one, of "
                        + "Article itself.");
        assertRefused(
                () -> em.upsert(new Article("tea"), u -> u.merge(supplier().name)),
                "Article.supplier.name is no property that a row of Article holds. Name a scalar, or an owning to-one, "
                        + "of Article itself.");
    }

    @Test
    void keys_and_what_a_row_is_found_by_are_not_merged() {
        assertRefused(
                () -> em.upsert(new Article("tea"), u -> u.merge(code)),
                "Article.code cannot be merged: it is the key, or what the row is found by. Leave it out of merge(…).");
    }

    @Test
    void required_values_must_be_there() {
        var setting = new Setting(em.ref(Supplier.class, "ann"), "colour", "red");
        setting.name = nothing();
        setting.id = UUID.randomUUID();
        assertThatThrownBy(() -> em.upsert(setting)).isInstanceOf(ValidationException.class);
        assertThat(recording.writes()).isEmpty();
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // As code without checks does.
    private static <T> T nothing() {
        return null;
    }

    @Test
    void what_is_managed_or_queued_is_flushed_instead() {
        var tea = new Article("tea");
        em.persist(tea);
        var message = "This Article is managed or queued by this entity manager already. Change it and flush, or give "
                + "upsert a new object.";
        assertRefused(() -> em.upsert(tea), message);
        em.flush();
        recording.clear();
        assertRefused(() -> em.upsert(tea), message);
    }

    @Test
    void what_it_refers_to_must_have_a_row() {
        var ann = new Supplier("ann");
        assertRefused(
                () -> em.upsert(new Article("tea").from(Ref.to(ann))),
                "Article.supplier refers to a Supplier that this entity manager does not manage. Flush it first, or "
                        + "refer to its row by em.ref(Supplier.class, id).");
        em.persistAndFlush(ann);
        em.upsert(new Article("tea").from(Ref.to(ann)));

        assertThat(present(article("tea").supplier).id()).isEqualTo("ann");
    }

    @Test
    void members_are_not_written() {
        var tea = new Article("tea");
        tea.others.add(new Supplier("ann"));
        assertRefused(
                () -> em.upsert(tea),
                "Article.others has members, or is not loaded, and an upsert writes none. Leave it empty, and link them "
                        + "after the upsert.");
    }

    @Test
    void objects_of_one_class_are_upserted_at_a_time() {
        assertRefused(
                () -> em.upsertAll(List.<Object>of(new Article("tea"), new Supplier("ann"))),
                "upsertAll was given entities of several classes: Article, Supplier. Call it once for each class.");
        assertRefused(
                () -> em.upsertAll(Collections.singletonList(UpsertSpec.<Article>nothing())),
                "null was given where an entity is to be upserted.");
    }

    // Repositories

    @Test
    void repositories_upsert_too() {
        var suppliers = em.repository(Suppliers.class);
        var ann = suppliers.upsert(new Supplier("ann"));
        var both = suppliers.upsertAll(List.of(new Supplier("ann"), new Supplier("ben")), Upsert::ignore);

        assertThat(both).hasSize(2).first().isSameAs(ann);
    }
}
