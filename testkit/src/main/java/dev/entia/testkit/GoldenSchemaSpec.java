package dev.entia.testkit;

import dev.entia.Orm;
import dev.entia.OrmOptions;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.EnumMapping;
import dev.entia.annotation.EnumStorage;
import dev.entia.annotation.Index;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.ReferentialAction;
import dev.entia.annotation.Unique;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.testkit.driver.RecordingDriver;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The text of definitions, pinned for one database in the file {@code schema.sql}, and run there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // One file for all tests, which is written when they are done.
public abstract class GoldenSchemaSpec {

    enum Level {
        LOW,
        HIGH
    }

    @Entity(comment = "Who plays together")
    static final class Team {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Column(length = 40, comment = "It's \"unique\"")
        String name = "";

        @OneToMany(mappedBy = "team")
        Many<Player> players = new Many<>();
    }

    @Entity
    static final class Player {
        @PrimaryKey
        @Nullable
        UUID id;

        @JoinColumn(onDelete = ReferentialAction.CASCADE)
        Ref<Team> team = Ref.ofId(Team.class, 1L);

        @Nullable
        Ref<Player> captain;

        Level level = Level.LOW;

        @EnumMapping(EnumStorage.ORDINAL)
        @Nullable
        Level mood;

        @Column(defaultSql = "0", check = "goals >= 0")
        int goals;

        @Index
        @Column(precision = 12, scale = 2)
        BigDecimal pay = BigDecimal.ZERO;

        @Column(type = "varchar(7)")
        String shirt = "";

        @ManyToMany
        Many<Cup> cups = new Many<>();
    }

    @Entity
    static final class Cup {
        @PrimaryKey
        @Column(length = 10)
        String code = "";

        boolean isSilver;
        double weight;
        float shine;
        long sold;

        @Nullable
        String inscription;

        @Nullable
        BigDecimal price;

        @Nullable
        LocalDate day;

        @Nullable
        LocalTime kickOff;

        @Nullable
        LocalDateTime handedOver;

        @Nullable
        Instant recordedAt;

        @Nullable
        Duration length;

        byte @Nullable [] picture;
    }

    @Entity(table = "order `by\"")
    static final class Hostile {
        @PrimaryKey
        @Column(name = "select")
        int id;

        @Unique(name = "drop table")
        @Column(name = "a'; --", length = 20)
        Level level = Level.LOW;

        @JoinColumn(name = "from\\where")
        @Nullable
        Ref<Hostile> next;

        @ManyToMany(table = "group", joinColumn = "key\"1", inverseJoinColumn = "key\"2")
        Many<Hostile> others = new Many<>();
    }

    private Goldens goldens;

    /** A driver, with an empty store to open. Called once a test. */
    protected abstract RecordingDriver<?> driver();

    /** Where the golden files are, from the module's folder on: {@code src/test/resources/…}. A constant. */
    protected abstract Path folder();

    @BeforeAll
    final void read() {
        goldens = new Goldens(folder().resolve("schema.sql"));
    }

    @AfterAll
    final void bless() {
        goldens.bless();
    }

    @Test
    void entities_become_tables_with_keys_checks_and_indexes() {
        pin("tables", Player.class, Team.class, Cup.class);
    }

    @Test
    void hostile_names_are_names() {
        pin("hostile names", Hostile.class);
    }

    private void pin(String title, Class<?>... entities) {
        try (var orm = start(driver(), entities)) {
            var schema = orm.schema();
            schema.drop();
            schema.create();
            schema.drop();
            schema.create();
            schema.drop();
            goldens.check("create " + title, lines(schema.createScript()));
            goldens.check("drop " + title, lines(schema.dropScript()));
        }
    }

    private static List<String> lines(List<String> statements) {
        return statements.stream().flatMap(String::lines).toList();
    }

    private static <O extends OrmOptions<O>> Orm start(RecordingDriver<O> driver, Class<?>... entities) {
        return Orm.init(driver, o -> o.entities(entities));
    }
}
