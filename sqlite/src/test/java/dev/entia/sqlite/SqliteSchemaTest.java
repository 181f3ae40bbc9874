package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
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
import dev.entia.driver.Storage;
import dev.entia.error.MetadataException;
import dev.entia.error.TableExistsException;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From entities to the statements that SQLite gets, and that it takes them. */
final class SqliteSchemaTest {

    enum Level {
        LOW,
        HIGH
    }

    @Entity(comment = "lost on SQLite")
    static class Team {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Column(length = 40, collation = "nocase")
        String name = "";

        @OneToMany(mappedBy = "team")
        Many<Player> players = new Many<>();
    }

    @Entity
    static class Player {
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
    static class Cup {
        @PrimaryKey
        String code = "";

        boolean isSilver;
        double weight;

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

    @Entity(table = "order `by\" 🏆")
    static class Hostile {
        @PrimaryKey
        @Column(name = "select")
        int id;

        @Unique(name = "drop table")
        @Column(name = "a'; --")
        Level level = Level.LOW;

        @JoinColumn(name = "from\\where")
        @Nullable
        Ref<Hostile> next;

        @ManyToMany(table = "group", joinColumn = "key\"1", inverseJoinColumn = "key\"2")
        Many<Hostile> others = new Many<>();
    }

    @Test
    void entities_become_tables_with_keys_checks_and_indexes() {
        var orm = orm(Player.class, Team.class, Cup.class);
        var storage = orm.schema();

        assertThat(storage.createScript()).containsExactly("""
                create table `team` (
                  `id` integer not null primary key autoincrement,
                  `name` text collate `nocase` not null
                )""", """
                create unique index `team_name_unique` on `team` (`name`)""", """
                create table `player` (
                  `id` text not null,
                  `team_id` integer not null,
                  `captain_id` text,
                  `level` text not null,
                  `mood` integer,
                  `goals` integer not null default 0,
                  `pay` numeric(12, 2) not null,
                  `shirt` varchar(7) not null,
                  primary key (`id`),
                  constraint `player_level_check` check (`level` in ('LOW', 'HIGH')),
                  constraint `player_mood_check` check (`mood` between 0 and 1),
                  constraint `player_goals_check` check (goals >= 0),
                  constraint `player_team_id_foreign` foreign key (`team_id`) references `team` (`id`) on delete cascade,
                  constraint `player_captain_id_foreign` foreign key (`captain_id`) references `player` (`id`)\
                 on delete set null
                )""", """
                create index `player_pay_index` on `player` (`pay`)""", """
                create index `player_team_id_index` on `player` (`team_id`)""", """
                create index `player_captain_id_index` on `player` (`captain_id`)""", """
                create table `cup` (
                  `code` text not null,
                  `is_silver` integer not null,
                  `weight` real not null,
                  `day` text,
                  `kick_off` text,
                  `handed_over` text,
                  `recorded_at` text,
                  `length` text,
                  `picture` blob,
                  primary key (`code`)
                )""", """
                create table `player_cups` (
                  `player_id` text not null,
                  `cup_code` text not null,
                  primary key (`player_id`, `cup_code`),
                  constraint `player_cups_player_id_foreign` foreign key (`player_id`) references `player` (`id`)\
                 on delete cascade on update cascade,
                  constraint `player_cups_cup_code_foreign` foreign key (`cup_code`) references `cup` (`code`)\
                 on delete cascade on update cascade
                )""", """
                create index `player_cups_cup_code_index` on `player_cups` (`cup_code`)""");
        assertThat(storage.dropScript()).containsExactly("""
                pragma foreign_keys = off""", """
                drop table if exists `player_cups`""", """
                drop table if exists `cup`""", """
                drop table if exists `player`""", """
                drop table if exists `team`""", """
                pragma foreign_keys = on""");
        assertTaken(storage);
        orm.close();
    }

    @Test
    void hostile_names_are_names() {
        var orm = orm(Hostile.class);
        var storage = orm.schema();

        assertThat(storage.createScript()).containsExactly("""
                create table `order ``by" 🏆` (
                  `select` integer not null primary key autoincrement,
                  `a'; --` text not null,
                  `from\\where` integer,
                  constraint `order ``by" 🏆_a'; --_check` check (`a'; --` in ('LOW', 'HIGH')),
                  constraint `order ``by" 🏆_from\\where_foreign` foreign key (`from\\where`)\
                 references `order ``by" 🏆` (`select`) on delete set null
                )""", """
                create unique index `drop table` on `order ``by" 🏆` (`a'; --`)""", """
                create index `order ``by" 🏆_from\\where_index` on `order ``by" 🏆` (`from\\where`)""", """
                create table `group` (
                  `key"1` integer not null,
                  `key"2` integer not null,
                  primary key (`key"1`, `key"2`),
                  constraint `group_key"1_foreign` foreign key (`key"1`) references `order ``by" 🏆` (`select`)\
                 on delete cascade on update cascade,
                  constraint `group_key"2_foreign` foreign key (`key"2`) references `order ``by" 🏆` (`select`)\
                 on delete cascade on update cascade
                )""", """
                create index `group_key"2_index` on `group` (`key"2`)""");
        assertTaken(storage);
        orm.close();
    }

    @Test
    void what_was_created_is_dropped_with_all_data() {
        try (var orm = orm(Player.class, Team.class, Cup.class)) {
            orm.schema().create();
            var em = orm.fork();
            em.persistAndFlush(new Cup());

            orm.schema().drop();
            orm.schema().create();

            assertThat(em.fork().count(Cup.class)).isZero();
        }
    }

    @Test
    void a_table_that_exists_already_stops_a_create_before_anything_is_done() {
        try (var orm = orm(Player.class, Team.class, Cup.class)) {
            orm.schema().create();
            orm.fork().persistAndFlush(new Cup());

            assertThatThrownBy(orm.schema()::create)
                    .isInstanceOf(TableExistsException.class)
                    .hasMessageContaining("table `team` already exists");

            assertThat(orm.fork().count(Cup.class)).isOne();
        }
    }

    @Test
    void a_create_that_fails_half_way_leaves_nothing() {
        try (var cups = orm("file:halfway?mode=memory&cache=shared", Cup.class);
                var orm = orm("file:halfway?mode=memory&cache=shared", Player.class, Team.class, Cup.class)) {
            cups.schema().create();

            assertThatThrownBy(orm.schema()::create)
                    .isInstanceOf(TableExistsException.class)
                    .hasMessageContaining("table `cup` already exists");

            cups.schema().drop();
            orm.schema().create();
        }
    }

    @Test
    void dropping_what_is_not_there_is_no_error() {
        try (var orm = orm(Hostile.class)) {
            orm.schema().drop();
            orm.schema().create();
            orm.schema().drop();
        }
    }

    private static void assertTaken(Storage storage) {
        storage.create();
        storage.drop();
        storage.create();
    }

    @Entity
    static class Indexed {
        @PrimaryKey
        int id;

        @Index(options = "{\"expireAfterSeconds\": 3600}")
        Instant at = Instant.EPOCH;
    }

    @Test
    void what_only_another_database_knows_of_an_index_is_refused() {
        assertThatThrownBy(() -> orm(Indexed.class))
                .isInstanceOf(MetadataException.class)
                .hasMessage(
                        "Indexed has index \"indexed_at_index\" with options = \"{\"expireAfterSeconds\": 3600}\", which are"
                                + " not for SQLite: it knows none. Leave them out, or map another class for SQLite.");
    }

    private static Orm orm(Class<?>... entities) {
        return orm(":memory:", entities);
    }

    private static Orm orm(String url, Class<?>... entities) {
        return Orm.init(Sqlite.driver(), o -> o.entities(entities).url(url));
    }
}
