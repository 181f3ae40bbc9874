package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.error.DriverException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Observers of statements that fail themselves. */
final class ObserverTest {

    private final List<String> seen = new ArrayList<>();
    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        orm = Orm.init(
                Sqlite.driver(),
                o -> o.entities(Sample.class)
                        .url(":memory:")
                        .observe(statement -> {
                            throw new IllegalStateException("no paper");
                        })
                        .observe(statement -> seen.add(statement.text())));
        orm.schema().create();
        em = orm.em().fork();
        seen.clear();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    @Test
    void what_was_committed_is_not_taken_for_lost() {
        var sample = new Sample();
        em.transactional(tx -> tx.persist(sample));

        assertThat(em.isManaged(sample)).isTrue();
        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(orm.em().fork().count(Sample.class)).isEqualTo(1);
    }

    @Test
    void other_observers_are_told_all_the_same() {
        em.transactional(tx -> tx.persist(new Sample()));

        assertThat(seen).hasSize(3).startsWith("begin immediate").endsWith("commit");
    }

    @Test
    void a_closed_entity_manager_says_so() {
        em.close();

        assertThatThrownBy(() -> em.findAll(Sample.class))
                .isInstanceOf(DriverException.class)
                .hasMessage("This entity manager is closed: close() was called, or its request context has ended. Open"
                        + " another request context, or take an entity manager of your own: orm.em().fork().");
    }
}
