package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.DriverException;
import dev.entia.error.TransactionConflictException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two transactions change one account: the first wins, the second is told at once and can be tried again. */
final class ConflictTest {

    private static final int THREADS = 4;
    private static final int PAYMENTS = 10;

    private Orm orm;
    private long account;

    @Entity
    static final class Account {
        @PrimaryKey
        @Nullable
        Long number;

        int balance;

        @Nullable
        String holder;
    }

    @BeforeEach
    void start() {
        Databases.database("entia_conflict").drop();
        orm = Orm.init(
                MongoDb.driver(),
                o -> o.entities(Account.class).client(Databases.client()).database("entia_conflict"));
        orm.schema().create();
        var first = new Account();
        orm.em().fork().persist(first).flush();
        account = first.number;
    }

    @AfterEach
    void stop() {
        fail("off");
        orm.close();
    }

    @Test
    void the_second_is_told_and_has_its_objects_as_they_were() {
        var one = orm.em().fork();
        var other = orm.em().fork();
        var mine = account(one);
        var theirs = account(other);
        var opened = new Account();
        try (var transaction = one.begin()) {
            mine.balance = 10;
            one.flush();

            theirs.balance = 20;
            other.persist(opened);
            var error = catchThrowableOfType(TransactionConflictException.class, other::flush);
            assertThat(error.isRetryable()).isTrue();
            assertThat(error)
                    .hasMessageStartingWith(
                            "The database ended this transaction because another one got in its way. Try it"
                                    + " again.");
            transaction.commit();
        }
        assertThat(theirs.balance).isEqualTo(20);
        assertThat(opened.number).isNull();
        assertThat(other.isInTransaction()).isFalse();
        assertThat(account(orm.em().fork()).balance).isEqualTo(10);

        assertThat(other.flush()).asString().contains("update Account [balance] ×1");
        assertThat(account(orm.em().fork()).balance).isEqualTo(20);
        assertThat(orm.em().fork().count(Account.class)).isEqualTo(2);
    }

    @Test
    void what_was_read_before_somebody_else_has_changed_it_cannot_be_written() {
        var mine = orm.em().fork();
        var error = catchThrowableOfType(
                DriverException.class,
                () -> mine.transactional(tx -> {
                    var read = account(tx);
                    var theirs = orm.em().fork();
                    account(theirs).balance = 5;
                    theirs.flush();
                    read.balance += 1;
                }));
        assertThat(error).isInstanceOf(TransactionConflictException.class);
        assertThat(account(orm.em().fork()).balance).isEqualTo(5);
    }

    @Test
    void a_conflict_may_show_only_at_the_commit() {
        var em = orm.em().fork();
        var changed = account(em);
        var opened = new Account();
        changed.balance = 7;
        em.persist(opened);
        fail(new Document("times", 1));

        var error = catchThrowableOfType(TransactionConflictException.class, em::flush);
        assertThat(error.isRetryable()).isTrue();
        assertThat(em.isInTransaction()).isFalse();
        assertThat(changed.balance).isEqualTo(7);
        assertThat(opened.number).isNull();
        assertThat(account(orm.em().fork()).balance).isZero();

        em.flush();
        assertThat(account(orm.em().fork()).balance).isEqualTo(7);
        assertThat(orm.em().fork().count(Account.class)).isEqualTo(2);
    }

    @Test
    void a_transaction_that_conflicts_at_its_commit_gives_its_objects_back() {
        var em = orm.em().fork();
        var opened = new Account();
        fail(new Document("times", 1));
        var error = catchThrowableOfType(
                TransactionConflictException.class,
                () -> em.transactional(tx -> {
                    account(tx).holder = "Ann";
                    tx.flush();
                    tx.persist(opened).flush();
                }));
        assertThat(error.isRetryable()).isTrue();
        assertThat(opened.number).isNull();
        assertThat(orm.em().fork().count(Account.class)).isEqualTo(1);
        assertThat(account(orm.em().fork()).holder).isNull();
    }

    @Test
    void no_payment_is_lost_when_all_are_tried_until_they_succeed() throws Exception {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var payers = Collections.nCopies(THREADS, Executors.callable(this::pay));
            for (var paid : pool.invokeAll(payers)) paid.get();
        } finally {
            pool.shutdownNow();
        }
        assertThat(account(orm.em().fork()).balance).isEqualTo(THREADS * PAYMENTS);
    }

    private void pay() {
        for (int paid = 0; paid < PAYMENTS; ) {
            try {
                orm.em().fork().transactional(tx -> {
                    account(tx).balance++;
                });
                paid++;
            } catch (TransactionConflictException e) {
                assertThat(e.isRetryable()).isTrue();
            }
        }
    }

    private Account account(EntityManager em) {
        return em.findOneOrFail(Account.class, account);
    }

    /** Lets commits end as MongoDB ends them that meet another one. */
    private static void fail(Object mode) {
        Databases.client()
                .getDatabase("admin")
                .runCommand(new Document("configureFailPoint", "failCommand")
                        .append("mode", mode)
                        .append(
                                "data",
                                new Document("failCommands", List.of("commitTransaction"))
                                        .append("errorCode", 112)
                                        .append("errorLabels", List.of("TransientTransactionError"))));
    }
}
