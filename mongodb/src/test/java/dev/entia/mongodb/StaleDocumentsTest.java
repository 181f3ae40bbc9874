package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.DriverProvider;
import dev.entia.Orm;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToOne;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Version;
import dev.entia.driver.Capability;
import dev.entia.driver.Driver;
import dev.entia.driver.DriverSession;
import dev.entia.driver.Precision;
import dev.entia.driver.Read;
import dev.entia.driver.Rows;
import dev.entia.driver.Transactions;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteResult;
import dev.entia.error.OptimisticLockException;
import dev.entia.meta.Metadata;
import dev.entia.relation.Ref;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deployment without transactions: what was written before the flush fails, stays written. */
final class StaleDocumentsTest {

    private Orm orm;

    @Entity
    static final class Team {
        @PrimaryKey
        String name;

        int points;

        @Version
        int version;

        Team(String name) {
            this.name = name;
        }
    }

    @Entity
    static final class Player {
        @PrimaryKey
        String name;

        @ManyToOne
        @Nullable
        Ref<Team> team;

        Player(String name, Team team) {
            this.name = name;
            this.team = Ref.to(team);
        }
    }

    @BeforeEach
    void start() {
        Databases.database("entia_stale").drop();
        orm = Orm.init(
                new Provider(),
                o -> o.entities(Team.class, Player.class)
                        .client(Databases.client())
                        .database("entia_stale"));
        var reds = new Team("reds");
        orm.em().fork().persist(reds, new Player("Ann", reds)).flush();
    }

    @AfterEach
    void stop() {
        orm.close();
    }

    @Test
    void references_to_a_document_that_somebody_else_has_changed_are_not_emptied() {
        var em = orm.em().fork();
        var reds = em.findOneOrFail(Team.class, "reds");
        play();
        em.remove(reds);

        assertThatThrownBy(em::flush)
                .isInstanceOf(OptimisticLockException.class)
                .hasMessageContaining(" The store has no transactions: other rows may have been written. ");
        assertThat(team()).isNotNull();
    }

    @Test
    void references_to_a_document_that_is_deleted_are_emptied() {
        var em = orm.em().fork();
        em.remove(em.findOneOrFail(Team.class, "reds")).flush();

        assertThat(team()).isNull();
    }

    private void play() {
        var theirs = orm.em().fork();
        theirs.findOneOrFail(Team.class, "reds").points++;
        theirs.flush();
    }

    private @Nullable Ref<Team> team() {
        return orm.em().fork().findOneOrFail(Player.class, "Ann").team;
    }

    /** MongoDB's driver, of which transactions are not shown. */
    private static final class Provider implements DriverProvider<MongoOptions> {

        @Override
        public MongoOptions options() {
            return MongoDb.driver().options();
        }

        @Override
        public Driver open(MongoOptions options, Metadata metadata) {
            return new Plain(MongoDb.driver().open(options, metadata));
        }
    }

    private record Plain(Driver driver) implements Driver {

        @Override
        public Set<Capability> capabilities() {
            return driver.capabilities();
        }

        @Override
        public Precision precision() {
            return driver.precision();
        }

        @Override
        public DriverSession open() {
            return new PlainSession(driver.open());
        }

        @Override
        public void close() {
            driver.close();
        }
    }

    private record PlainSession(DriverSession session) implements DriverSession {

        @Override
        public Rows read(Read read) {
            return session.read(read);
        }

        @Override
        public WriteResult write(WriteBatch batch) {
            return session.write(batch);
        }

        @Override
        public Optional<Transactions> transactions() {
            return Optional.empty();
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
