package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several threads on one file. */
final class WritersTest {

    private static final int THREADS = 2;
    private static final int ROUNDS = 50;

    private Orm orm;

    @BeforeEach
    void open(@TempDir Path folder) {
        orm = Orm.init(
                Sqlite.driver(),
                o -> o.entities(Member.class)
                        .url(folder.resolve("members.db").toString())
                        .poolSize(4));
        orm.schema().create();
        orm.em().fork().persist(new Member(1, "ann@example.org")).flush();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    @Test
    void what_is_read_in_a_transaction_is_still_so_when_it_writes() throws Exception {
        inThreads(() -> {
            for (int round = 0; round < ROUNDS; round++) {
                orm.em().fork().transactional(em -> {
                    var member = em.findOneOrFail(Member.class, 1);
                    member.age++;
                });
            }
        });

        assertThat(orm.em().fork().findOneOrFail(Member.class, 1).age).isEqualTo(18 + THREADS * ROUNDS);
    }

    @Test
    void readers_do_not_wait_for_writers() throws Exception {
        orm.em().fork().transactional(em -> {
            em.findOneOrFail(Member.class, 1).age = 99;
            em.flush();
            var seen = new int[1];
            inThreads(() -> seen[0] = orm.em().fork().findOneOrFail(Member.class, 1).age);
            assertThat(seen[0]).isEqualTo(18);
        });
    }

    private static void inThreads(Runnable work) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        var done = new ArrayList<Future<?>>();
        for (int i = 0; i < THREADS; i++) done.add(threads.submit(work));
        try {
            for (var each : done) each.get();
        } finally {
            threads.shutdown();
        }
    }
}
