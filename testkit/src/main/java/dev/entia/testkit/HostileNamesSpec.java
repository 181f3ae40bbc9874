package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.OrmOptions;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.error.ValidationException;
import dev.entia.meta.NamingStrategy;
import dev.entia.query.Condition;
import dev.entia.query.Order;
import dev.entia.query.Upsert;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.testkit.driver.RecordingDriver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Tables, columns and constraints of any name. The names are made at random; the seed is reported, and
 * {@code -Dentia.seed=…} makes the same ones again.
 */
public abstract class HostileNamesSpec {

    /** A driver, with an empty store to open. Called for every set of names. */
    protected abstract RecordingDriver<?> driver();

    /** What names are made of. */
    protected List<String> parts() {
        return PARTS;
    }

    @Entity
    static final class Guest {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        int number;

        @Unique
        String email;

        int age = 18;

        @Nullable
        Ref<Guest> sponsor;

        @ManyToMany
        Many<Guest> friends = new Many<>();

        Guest(int number, String email) {
            this.number = number;
            this.email = email;
        }
    }

    /** What names are made of, where the database takes it in names. */
    protected static final List<String> PARTS = List.of(
            "select", "`", "\"", "'", "]", "[", ";", "--", "/*", "\\", " ", "\n", ".", "?", "{", "}", "{fn ", ":a", "é",
            "🦉", "%", "x");

    private final long seed = Long.getLong("entia.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void everything_works_whatever_the_names_are(TestReporter reporter) {
        reporter.publishEntry("entia.seed", Long.toString(seed));
        for (int round = 0; round < 20; round++) assertWorks(new Names(this::random));
    }

    @Test
    void names_may_be_reserved_words() {
        var words = List.of("select", "from", "order", "group", "index", "table", "values", "where", "rowid_", "null");
        assertWorks(new Names(number -> words.get(number % words.size()) + (number < words.size() ? "" : number)));
    }

    /** JDBC drivers have their own meaning for these, where they look for it. */
    @Test
    void names_may_look_like_escapes_and_places_of_jdbc() {
        var words = List.of(
                "{fn now()}",
                "{d '2020-01-01'}",
                "{ts '2020-01-01 10:00:00'}",
                "{oj a}",
                "{call a}",
                "{? = call a}",
                "{escape '!'}",
                "{",
                "}",
                "{fn",
                "a?b",
                "a??b",
                "?",
                "??",
                "$1",
                "@P0");
        assertWorks(new Names(number -> words.get(number % words.size()) + (number < words.size() ? "" : number)));
    }

    @Test
    void a_name_with_nul_is_refused() {
        assertThatThrownBy(() -> assertWorks(new Names(number -> "a\0" + number)))
                .isInstanceOf(ValidationException.class)
                .hasMessageEndingWith(
                        " contains a NUL character, which no database takes in a name. Choose another name.");
    }

    private String random(int number) {
        var name = new StringBuilder();
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) name.append(parts().get(random.nextInt(parts().size())));
        return name.append(number).toString();
    }

    private static Guest changed(String email) {
        var guest = new Guest(2, email);
        guest.age = 40;
        return guest;
    }

    /** Writes, changes, finds and removes rows under names of this kind. */
    protected final void assertWorks(NamingStrategy naming) {
        try (var orm = start(driver(), naming)) {
            orm.schema().create();
            var em = orm.em().fork();
            var ann = new Guest(1, "ann@example.org");
            var ben = new Guest(2, "ben@example.org");
            ben.sponsor = em.ref(Guest.class, 1);
            ann.friends.add(ben);
            em.persist(ann, ben).flush();
            ben.age = 39;
            em.flush();
            em.fork().upsert(changed(ben.email), upsert -> upsert.onConflict(HostileNamesSpec_Guest_.email));
            em.fork().upsert(new Guest(1, "ann@example.org"), Upsert::ignore);
            em.clear();

            var where = Condition.of(
                    Guest.class, Map.of("sponsor.email", "ann@example.org", "age", Map.of("$in", List.of(40, 41))));
            var found = em.find(
                    Guest.class,
                    where,
                    o -> o.orderBy(Order.of(Guest.class, "sponsor.age", Order.Direction.DESCENDING)));
            assertThat(found)
                    .as("-Dentia.seed=%s", seed)
                    .extracting(guest -> guest.number)
                    .containsExactly(2);
            em.remove(em.findOneOrFail(Guest.class, 2)).flush();
            assertThat(em.count(Guest.class)).isEqualTo(1);
            orm.schema().drop();
        }
    }

    private static <O extends OrmOptions<O>> Orm start(RecordingDriver<O> driver, NamingStrategy naming) {
        return Orm.init(driver, o -> o.entities(Guest.class).naming(naming));
    }

    /** A new name for everything that is named, always the same. */
    protected record Names(Map<String, String> known, IntFunction<String> make) implements NamingStrategy {

        public Names(IntFunction<String> make) {
            this(new HashMap<>(), make);
        }

        private String name(String what) {
            return known.computeIfAbsent(what, unused -> make.apply(known.size()));
        }

        @Override
        public String table(String className) {
            return name("table " + className);
        }

        @Override
        public String column(String property) {
            return name("column " + property);
        }

        @Override
        public String joinColumn(String property, String targetKeyColumn) {
            return name("join " + property);
        }

        @Override
        public String linkTable(String ownerTable, String property) {
            return name("links " + property);
        }

        @Override
        public String linkColumn(String className, String keyColumn) {
            return name("link " + className);
        }

        @Override
        public String index(String table, List<String> columns, boolean isUnique) {
            return name("index " + table + columns);
        }

        @Override
        public String foreignKey(String table, String column) {
            return name("foreign key " + table + column);
        }

        @Override
        public String check(String table, String column) {
            return name("check " + table + column);
        }
    }
}
