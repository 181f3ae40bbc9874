package dev.entia.sql.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ReplicatedConnectionsTest {

    private final ScriptedDatabase primary = new ScriptedDatabase();
    private final ScriptedDatabase first = new ScriptedDatabase();
    private final ScriptedDatabase second = new ScriptedDatabase();
    private final AtomicLong now = new AtomicLong();

    private ReplicatedConnections replicated(ReplicaChoice choice) {
        return new ReplicatedConnections(primary, List.of(first, second), choice, now::get);
    }

    @Test
    void replicas_take_turns() {
        var readers = replicated(ReplicaChoice.roundRobin()).forReading();
        for (int read = 0; read < 4; read++) readers.borrow();

        assertThat(first.told()).containsExactly("borrow", "borrow");
        assertThat(second.told()).containsExactly("borrow", "borrow");
        assertThat(primary.told()).isEmpty();
    }

    @Test
    void everything_else_goes_to_the_primary() {
        var connections = replicated(ReplicaChoice.roundRobin());
        connections.borrow();
        connections.borrowAlone();

        assertThat(primary.told()).containsExactly("borrow", "borrow");
        assertThat(first.told()).isEmpty();
    }

    @Test
    void a_replica_that_gives_no_connection_rests_and_is_asked_again() {
        var readers = replicated(working -> working.get(0)).forReading();
        first.lockOut();
        readers.borrow();
        readers.borrow();
        assertThat(first.told()).containsExactly("locked out");
        assertThat(second.told()).containsExactly("borrow", "borrow");

        now.addAndGet(ReplicatedConnections.REST.toNanos());
        readers.borrow();
        assertThat(first.told()).containsExactly("locked out");
        assertThat(second.told()).containsExactly("borrow");
    }

    @Test
    void the_primary_is_read_when_no_replica_is_left() {
        var readers = replicated(ReplicaChoice.roundRobin()).forReading();
        first.lockOut();
        second.lockOut();
        readers.borrow();
        assertThat(primary.told()).containsExactly("borrow");
    }

    @Test
    void a_choice_must_be_one_of_those_that_work() {
        var readers = replicated(working -> 7).forReading();
        assertThatThrownBy(readers::borrow)
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "replicaChoice(…) answered 7, which is no replica that works. Answer one of the numbers that it"
                                + " is asked with: [0, 1].");
    }

    @Test
    void all_are_closed() {
        replicated(ReplicaChoice.roundRobin()).close();
        assertThat(primary.told()).containsExactly("close");
        assertThat(first.told()).containsExactly("close");
        assertThat(second.told()).containsExactly("close");
    }
}
