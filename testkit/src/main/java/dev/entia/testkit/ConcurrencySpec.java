package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.EntityManager;
import dev.entia.RequestContext;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.Book_;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several threads, each with an entity manager of its own. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
public abstract class ConcurrencySpec extends OrmSpec {

    private static final int THREADS = 4;
    private static final int ROUNDS = 10;

    @Test
    void what_every_thread_has_written_is_there() throws Exception {
        inThreads(thread -> {
            var mine = em.fork();
            for (int round = 0; round < ROUNDS; round++) {
                var author = author("Author " + thread + "-" + round);
                mine.persist(new Book("One", author), new Book("Two", author)).flush();
            }
        });

        assertThat(em.count(Author.class)).isEqualTo(THREADS * ROUNDS);
        assertThat(em.count(Author.class, Author_.books().size().eq(2))).isEqualTo(THREADS * ROUNDS);
    }

    @Test
    void readers_and_writers_do_not_disturb_each_other() throws Exception {
        given(new Book("One", author("Ann")));
        inThreads(thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                var mine = em.fork();
                if (thread % 2 == 0) {
                    mine.persist(author("Author " + thread + "-" + round)).flush();
                } else {
                    var book = mine.findOneOrFail(Book.class, Book_.title.eq("One"), o -> o.populate(Book_.author()));
                    assertThat(book.getAuthor().get().getName()).isEqualTo("Ann");
                }
            }
        });

        assertThat(em.count(Author.class)).isEqualTo(1 + THREADS / 2 * ROUNDS);
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void transactions_of_several_threads_are_kept_or_undone_each_by_itself() throws Exception {
        inThreads(thread -> {
            var mine = em.fork();
            for (int round = 0; round < ROUNDS; round++) {
                try (var tx = mine.begin()) {
                    mine.persist(author("Author " + thread + "-" + round)).flush();
                    if (round % 2 == 0) tx.commit();
                }
                mine.clear();
            }
        });

        assertThat(em.count(Author.class)).isEqualTo(THREADS * ROUNDS / 2);
    }

    @Test
    void every_request_has_its_own_entities() throws Exception {
        var ann = author("Ann");
        given(ann);
        var seen = new ArrayList<EntityManager>();
        inThreads(thread -> {
            try (var context = RequestContext.open(orm.em())) {
                var mine = orm.em().findOneOrFail(Author.class, present(ann.getId()));
                assertThat(context.em().isManaged(mine)).isTrue();
                assertThat(mine).isNotSameAs(ann);
                synchronized (seen) {
                    assertThat(seen).doesNotContain(context.em());
                    seen.add(context.em());
                }
            }
        });

        assertThat(seen).hasSize(THREADS);
    }

    private static void inThreads(Work work) throws Exception {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                tasks.add(() -> {
                    work.run(thread);
                    return null;
                });
            }
            for (var done : pool.invokeAll(tasks)) done.get();
        } finally {
            pool.shutdownNow();
        }
    }

    /** What a thread does. */
    @FunctionalInterface
    private interface Work {
        void run(int thread) throws Exception;
    }
}
