package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers that Entia gives to documents. */
final class SequencesTest {

    private static final int THREADS = 8;
    private static final int FLUSHES = 25;

    private final Orm orm = Orm.init(
            MongoDb.driver(),
            o -> o.entities(Ticket.class).client(Databases.client()).database("entia_sequences"));

    @Test
    void nobody_gets_a_number_twice_and_none_is_left_out() throws Exception {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < 3; round++) {
                orm.schema().drop();
                orm.schema().create();
                var numbers = new ArrayList<Long>();
                for (var taken : pool.invokeAll(
                        Stream.generate(this::worker).limit(THREADS).toList())) {
                    numbers.addAll(taken.get());
                }
                assertThat(new HashSet<>(numbers)).hasSize(THREADS * FLUSHES * 2);
                assertThat(numbers).allMatch(number -> number >= 1 && number <= THREADS * FLUSHES * 2);
            }
        } finally {
            pool.shutdownNow();
            orm.close();
        }
    }

    private Callable<List<Long>> worker() {
        return () -> IntStream.range(0, FLUSHES)
                .boxed()
                .flatMap(each -> twoTickets())
                .toList();
    }

    private Stream<Long> twoTickets() {
        var tickets = List.of(new Ticket(), new Ticket());
        orm.em().fork().persist(tickets).flush();
        return tickets.stream().map(ticket -> ticket.number);
    }

    @Entity
    static final class Ticket {
        @PrimaryKey
        @Nullable
        Long number;
    }
}
