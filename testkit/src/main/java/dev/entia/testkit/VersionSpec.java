package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.EntityManager;
import dev.entia.OrmOptions;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.ManyToOne;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.annotation.Version;
import dev.entia.error.DriverException;
import dev.entia.error.OptimisticLockException;
import dev.entia.error.ValidationException;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.type.Json;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows with a version are written only if nobody else has changed them since they were read. */
public abstract class VersionSpec extends OrmSpec {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** It stands still. */
    @Override
    protected <O extends OrmOptions<O>> O options(O options) {
        return options.entities(Draft.class, Price.class, Counter.class, Folder.class, Offer.class)
                .clock(Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Entity
    static final class Draft {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        String title;

        @Nullable
        String body;

        @Version
        int version;

        @ManyToOne
        @Nullable
        Ref<Draft> basis;

        @OneToMany(mappedBy = "basis")
        Many<Draft> revisions = new Many<>();

        @ManyToMany
        Many<Counter> counters = new Many<>();

        Draft(String title) {
            this.title = title;
        }
    }

    @Entity
    static final class Price {
        @PrimaryKey
        @Nullable
        UUID id;

        BigDecimal amount;

        @Version
        @Nullable
        Instant changed;

        Price(BigDecimal amount) {
            this.amount = amount;
        }
    }

    @Entity
    static final class Counter {
        @PrimaryKey
        String name;

        long value;

        @Version
        @Nullable
        Long revision;

        Counter(String name) {
            this.name = name;
        }
    }

    @Entity
    static final class Folder {
        @PrimaryKey
        String name;

        Folder(String name) {
            this.name = name;
        }
    }

    @Entity
    static final class Offer {
        @PrimaryKey
        @Nullable
        Long id;

        @Nullable
        BigDecimal amount;

        @Nullable
        Json terms;

        @Version
        int version;
    }

    private Draft given(String title) {
        var draft = new Draft(title);
        super.given(draft);
        return draft;
    }

    private List<Draft> given(int count) {
        var drafts = IntStream.range(0, count).mapToObj(i -> new Draft("d" + i)).toList();
        super.given(drafts.toArray());
        return drafts;
    }

    private Draft found(Draft draft) {
        return found(Draft.class, draft.id);
    }

    /** What somebody else does meanwhile. */
    private void elsewhere(Draft draft, Consumer<Draft> change) {
        var theirs = orm.em().fork();
        change.accept(theirs.findOneOrFail(Draft.class, present(draft.id)));
        theirs.flush();
        recording.clear();
    }

    private void deletedElsewhere(Draft draft) {
        var theirs = orm.em().fork();
        theirs.remove(theirs.findOneOrFail(Draft.class, present(draft.id))).flush();
        recording.clear();
    }

    private OptimisticLockException failure() {
        return failure(em);
    }

    private static OptimisticLockException failure(EntityManager em) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            return e;
        }
        throw new AssertionError("the flush did not fail");
    }

    // Which version a row has

    @Test
    void new_rows_begin_with_version_one_or_the_time() {
        var draft = new Draft("One");
        var price = new Price(BigDecimal.TEN);
        var counter = new Counter("visits");
        em.persist(draft, price, counter).flush();

        assertThat(draft.version).isEqualTo(1);
        assertThat(price.changed).isEqualTo(NOON);
        assertThat(counter.revision).isEqualTo(1L);
        assertThat(stored(Draft.class, draft.id).version).isEqualTo(1);
        assertThat(stored(Price.class, price.id).changed).isEqualTo(NOON);
        assertThat(stored(Counter.class, "visits").revision).isEqualTo(1L);
    }

    @Test
    void a_new_entity_may_bring_its_own() {
        var draft = new Draft("One");
        draft.version = 7;
        em.persist(draft).flush();
        draft.body = "text";
        em.flush();

        assertThat(stored(Draft.class, draft.id).version).isEqualTo(8);
    }

    @Test
    void each_flush_that_changes_the_row_raises_it() {
        var draft = found(given("One"));
        draft.body = "text";
        assertThat(em.flush()).hasToString("update Draft [body] by [id, version] ×1");
        assertThat(draft.version).isEqualTo(2);
        draft.body = "more text";
        em.flush();

        assertThat(draft.version).isEqualTo(3);
        assertThat(stored(Draft.class, draft.id).version).isEqualTo(3);
        assertThat(stored(Draft.class, draft.id).body).isEqualTo("more text");
    }

    @Test
    void times_go_on_even_if_the_clock_does_not() {
        var price = new Price(BigDecimal.TEN);
        em.persist(price).flush();
        for (int i = 2; i < 5; i++) {
            var before = present(price.changed);
            price.amount = new BigDecimal(i);
            em.flush();
            assertThat(price.changed).isAfter(before).isEqualTo(stored(Price.class, price.id).changed);
        }
    }

    @Test
    void a_flush_without_changes_leaves_it() {
        var draft = found(given("One"));
        assertThat(em.flush().isEmpty()).isTrue();
        draft.title = "Two";
        draft.title = "One";

        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(draft.version).isEqualTo(1);
    }

    @Test
    void links_are_rows_of_their_own_and_leave_it() {
        super.given(new Counter("visits"));
        var draft =
                em.findOneOrFail(Draft.class, present(given("One").id), o -> o.populate(VersionSpec_Draft_.counters()));
        draft.counters.add(em.findOneOrFail(Counter.class, "visits"));
        em.flush();

        assertThat(stored(Draft.class, draft.id).version).isEqualTo(1);
    }

    @Test
    void rows_that_refer_to_each_other_begin_like_others() {
        var one = new Draft("One");
        var two = new Draft("Two");
        one.basis = Ref.to(two);
        two.basis = Ref.to(one);
        em.persist(one, two).flush();

        assertThat(stored(Draft.class, one.id).version).isEqualTo(1);
        assertThat(stored(Draft.class, two.id).version).isEqualTo(1);
        one.body = "text";
        two.body = "text";
        assertThat(em.flush()).hasToString("update Draft [body] by [id, version] ×2");
    }

    @Test
    void rows_that_swap_unique_values_are_checked_too() {
        given(2);
        var drafts = em.findAll(Draft.class, o -> o.orderBy(VersionSpec_Draft_.title.asc()));
        drafts.get(0).title = "d1";
        drafts.get(1).title = "d0";
        em.flush();
        assertThat(stored(Draft.class, drafts.get(0).id).title).isEqualTo("d1");
        assertThat(stored(Draft.class, drafts.get(0).id).version).isEqualTo(2);

        elsewhere(drafts.get(1), draft -> draft.body = "theirs");
        drafts.get(0).title = "d0";
        drafts.get(1).title = "d1";
        assertThat(failure().entities()).containsExactly(drafts.get(1));
    }

    // Somebody else was faster

    @Test
    void a_row_that_somebody_else_has_changed_is_not_overwritten() {
        var draft = found(given("One"));
        elsewhere(draft, theirs -> theirs.body = "theirs");
        draft.body = "mine";

        var failure = failure();
        assertThat(failure)
                .hasMessageStartingWith(
                        "Somebody else has changed or deleted rows of Draft that were to be written: version of "
                                + "Draft#" + draft.id + " was 1, is 2. ");
        assertThat(failure.entities()).containsExactly(draft);
        assertThat(stored(Draft.class, draft.id).body).isEqualTo("theirs");
        assertThat(draft.body).isEqualTo("mine");
        assertThat(draft.version).isEqualTo(1);
        assertThat(failure()).hasSameClassAs(failure);
    }

    @Test
    void a_row_that_somebody_else_has_deleted_is_told_apart() {
        var draft = found(given("One"));
        deletedElsewhere(draft);
        draft.body = "mine";

        assertThat(failure()).hasMessageContaining("version of Draft#" + draft.id + " was 1, its row is gone. ");
    }

    @Test
    void a_row_that_somebody_else_has_changed_is_not_deleted() {
        var draft = found(given("One"));
        elsewhere(draft, theirs -> theirs.body = "theirs");
        em.remove(draft);

        assertThat(failure()).hasMessageContaining("version of Draft#" + draft.id + " was 1, is 2. ");
        assertThat(em.isManaged(draft)).isTrue();
        assertThat(stored(Draft.class, draft.id).body).isEqualTo("theirs");
    }

    @Test
    void a_row_that_is_deleted_already_cannot_be_deleted() {
        var draft = found(given("One"));
        deletedElsewhere(draft);
        em.remove(draft);

        assertThat(failure()).hasMessageContaining("version of Draft#" + draft.id + " was 1, its row is gone. ");
    }

    @Test
    void rows_are_deleted_in_the_version_that_was_read() {
        super.given(IntStream.range(0, 20)
                .mapToObj(i -> new Price(new BigDecimal(i)))
                .toArray());
        em.findAll(Price.class).forEach(em::remove);

        assertThat(em.flush()).hasToString("delete Price by [id, changed] ×20");
        assertThat(orm.em().fork().count(Price.class)).isZero();
    }

    @Test
    void times_are_compared_like_numbers() {
        var price = new Price(BigDecimal.TEN);
        super.given(price);
        var mine = found(Price.class, price.id);
        var theirs = orm.em().fork();
        theirs.findOneOrFail(Price.class, present(price.id)).amount = BigDecimal.ONE;
        theirs.flush();
        mine.amount = BigDecimal.ZERO;

        assertThat(failure().entities()).containsExactly(mine);
    }

    @Test
    void of_many_rows_those_are_named_that_are_stale() {
        given(40);
        var drafts = em.findAll(Draft.class, o -> o.orderBy(VersionSpec_Draft_.id.asc()));
        elsewhere(drafts.get(7), theirs -> theirs.body = "theirs");
        elsewhere(drafts.get(23), theirs -> theirs.body = "theirs");
        deletedElsewhere(drafts.get(31));
        drafts.forEach(draft -> draft.body = "mine of " + draft.title);

        assertThat(failure().entities()).containsExactly(drafts.get(7), drafts.get(23), drafts.get(31));
        assertThat(drafts).allSatisfy(draft -> assertThat(draft.version).isEqualTo(1));
    }

    @Test
    void of_a_great_many_the_message_names_some() {
        given(40);
        var drafts = em.findAll(Draft.class, o -> o.orderBy(VersionSpec_Draft_.id.asc()));
        drafts.forEach(this::deletedElsewhere);
        drafts.forEach(draft -> draft.body = "mine");

        var failure = failure();
        assertThat(failure.entities()).isEqualTo(drafts);
        assertThat(failure)
                .hasMessageContaining("Draft#" + drafts.get(9).id + " was 1, its row is gone; and 30 more. ");
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void with_one_stale_row_none_is_written() {
        given(40);
        var drafts = em.findAll(Draft.class, o -> o.orderBy(VersionSpec_Draft_.id.asc()));
        elsewhere(drafts.get(7), theirs -> theirs.body = "theirs");
        drafts.forEach(draft -> draft.body = "mine");

        assertThat(failure()).hasMessageContaining(" Nothing was written. ");
        assertThat(orm.em().fork().count(Draft.class, VersionSpec_Draft_.body.eq("mine")))
                .isZero();
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void with_one_stale_row_none_is_deleted() {
        given(5);
        var drafts = em.findAll(Draft.class, o -> o.orderBy(VersionSpec_Draft_.id.asc()));
        elsewhere(drafts.get(3), theirs -> theirs.body = "theirs");
        drafts.forEach(em::remove);

        assertThat(failure().entities()).containsExactly(drafts.get(3));
        assertThat(orm.em().fork().count(Draft.class)).isEqualTo(5);
    }

    @Test
    void all_in_doubt_are_named_where_somebody_else_has_written_the_very_same() {
        given(3);
        var drafts = em.findAll(Draft.class, o -> o.orderBy(VersionSpec_Draft_.id.asc()));
        elsewhere(drafts.get(1), theirs -> theirs.body = "same");
        drafts.forEach(draft -> draft.body = "same");

        var failure = failure();
        assertThat(failure).hasMessageContaining(" (1 of them)");
        assertThat(failure.entities()).contains(drafts.get(1));
    }

    @Test
    void a_row_is_not_stale_for_how_the_database_writes_its_values() {
        super.given(Stream.generate(Offer::new).limit(5).toArray());
        var offers = em.findAll(Offer.class, o -> o.orderBy(VersionSpec_Offer_.id.asc()));
        var theirs = orm.em().fork();
        theirs.findOneOrFail(Offer.class, present(offers.get(2).id)).amount = BigDecimal.TEN;
        theirs.flush();
        for (var offer : offers) {
            offer.amount = new BigDecimal("1.50");
            offer.terms = Json.parse("{ \"days\": 30.0,  \"at\":[ 1 ] }");
        }

        assertThat(failure().entities()).containsExactly(offers.get(2));
    }

    @Test
    void a_refreshed_entity_can_be_changed_again() {
        var draft = found(given("One"));
        elsewhere(draft, theirs -> theirs.body = "theirs");
        draft.body = "mine";
        failure();
        em.refresh(draft);
        assertThat(draft.body).isEqualTo("theirs");
        draft.body += " and mine";
        em.flush();

        assertThat(stored(Draft.class, draft.id).body).isEqualTo("theirs and mine");
        assertThat(draft.version).isEqualTo(3);
    }

    @Test
    void reading_a_row_again_does_not_hide_that_it_has_changed() {
        var draft = found(given("One"));
        elsewhere(draft, theirs -> theirs.body = "theirs");
        draft.title = "Mine";
        em.findAll(Draft.class);

        assertThat(draft.body).isNull();
        assertThat(failure().entities()).containsExactly(draft);
    }

    @Test
    void reading_a_row_again_that_is_to_be_deleted_does_not_hide_that_it_has_changed() {
        var basis = new Draft("One");
        var revision = new Draft("Two");
        revision.basis = Ref.to(basis);
        super.given(revision);
        var first = found(basis);
        var mine = found(revision);
        em.remove(mine);
        elsewhere(revision, theirs -> theirs.body = "theirs");
        first.revisions.load();

        assertThat(failure().entities()).containsExactly(mine);
        assertThat(stored(Draft.class, revision.id).body).isEqualTo("theirs");
    }

    @Test
    void an_entity_without_changes_takes_the_row_that_is_read_again() {
        var draft = found(given("One"));
        elsewhere(draft, theirs -> theirs.body = "theirs");
        em.findAll(Draft.class);

        assertThat(draft.body).isEqualTo("theirs");
        assertThat(draft.version).isEqualTo(2);
    }

    @Test
    void no_change_is_lost_among_many_writers() throws Exception {
        super.given(new Counter("visits"));
        var threads = Executors.newFixedThreadPool(4);
        try {
            var done = new ArrayList<Callable<Void>>();
            for (int i = 0; i < 4; i++) {
                done.add(() -> {
                    for (int round = 0; round < 10; round++) count();
                    return null;
                });
            }
            for (var each : threads.invokeAll(done)) each.get();
        } finally {
            threads.shutdownNow();
        }

        assertThat(stored(Counter.class, "visits").value).isEqualTo(40);
        assertThat(stored(Counter.class, "visits").revision).isEqualTo(41);
    }

    private void count() {
        while (true) {
            try {
                var mine = orm.em().fork();
                mine.findOneOrFail(Counter.class, "visits").value++;
                mine.flush();
                return;
            } catch (OptimisticLockException e) {
                // Somebody else has counted: look again.
            } catch (DriverException e) {
                if (!e.isRetryable()) throw e;
            }
        }
    }

    // A flush that fails for another reason

    @Test
    void it_is_taken_back_with_everything_else() {
        var draft = found(given("One"));
        var other = new Draft("Two");
        em.persist(other);
        draft.body = "mine";
        recording.failAtWrite(1);

        assertThatThrownBy(em::flush).isInstanceOf(DriverException.class);
        assertThat(draft.version).isEqualTo(1);
        assertThat(other.version).isZero();
        em.flush();
        assertThat(draft.version).isEqualTo(2);
        assertThat(other.version).isEqualTo(1);
    }

    // What somebody has seen

    @Test
    void a_version_that_was_handed_out_is_compared() {
        var draft = found(given("One"));

        assertThat(em.requireVersion(draft, 1)).isSameAs(draft);
        elsewhere(draft, theirs -> theirs.body = "theirs");
        em.refresh(draft);
        assertThatThrownBy(() -> em.requireVersion(draft, 1))
                .isInstanceOfSatisfying(
                        OptimisticLockException.class,
                        failure -> assertThat(failure.entities()).containsExactly(draft))
                .hasMessage("Draft.version of Draft#" + draft.id + " was 1, is 2: it was changed since. "
                        + "Show what it is now, and decide again.");
    }

    @Test
    void a_row_of_which_nobody_has_seen_a_version_is_deleted_by_its_key() {
        var first = given("One");
        var second = given("Two");

        em.remove(em.ref(Draft.class, present(first.id)), found(second));
        assertThat(em.flush().steps()).endsWith("delete Draft by [id, version] ×1", "delete Draft by [id] ×1");
        assertThat(orm.em().fork().count(Draft.class)).isZero();
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        super.given(new Folder("open"));
        var draft = found(given("One"));
        var folder = em.findOneOrFail(Folder.class, "open");

        assertThatThrownBy(() -> em.requireVersion(draft, 1L))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Draft.version is compared with 1, a Long, but has type Integer.");
        assertThatThrownBy(() -> em.requireVersion(folder, 1))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Folder has no version to compare. Mark a property with @Version.");
        assertThatThrownBy(() -> em.requireVersion(new Draft("Two"), 1))
                .isInstanceOf(ValidationException.class)
                .hasMessage("This Draft is not managed by this entity manager, so that the version of its row is not"
                        + " known. Load it first.");
    }

    @Test
    void the_application_does_not_set_it() {
        var draft = found(given("One"));
        draft.version = 5;

        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessage("Draft.version of Draft#" + draft.id + " was changed from 1 to 5. The version of a managed "
                        + "entity is set by the flush: set it back, and compare a version that somebody has seen with "
                        + "em.requireVersion(entity, version).");
        draft.version = 1;
        assertThat(em.flush().isEmpty()).isTrue();
    }
}
