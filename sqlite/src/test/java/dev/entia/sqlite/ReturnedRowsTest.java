package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import dev.entia.driver.Driver;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteShape;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.MetadataFactory;
import dev.entia.meta.NamingStrategy;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which row that comes back from an insert is which that was given, see docs/decisions. */
final class ReturnedRowsTest {

    private static final int ROWS = 1000;

    @Entity
    static final class Numbered {
        @PrimaryKey
        @Nullable
        Long id;

        int value;

        @Column(defaultSql = "'new'")
        @Nullable
        String state;
    }

    @Entity
    static final class Named {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        String name = "";

        @Column(defaultSql = "'new'")
        @Nullable
        String state;
    }

    private Path file;
    private Driver driver;
    private EntityMeta<?> numbered;
    private EntityMeta<?> named;

    @BeforeEach
    void open(@TempDir Path folder) {
        file = folder.resolve("rows.db");
        var metadata = MetadataFactory.create(List.of(Numbered.class, Named.class), NamingStrategy.SNAKE_CASE);
        numbered = metadata.entity(Numbered.class);
        named = metadata.entity(Named.class);
        var provider = Sqlite.driver();
        driver = provider.open(provider.options().url(file.toString()).poolSize(1), metadata);
        driver.storage().orElseThrow().create();
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void the_database_numbers_rows_in_the_order_in_which_they_are_given() throws Exception {
        var values = IntStream.range(0, ROWS).boxed().toArray();
        var returned = insert(numbered, List.of("value"), List.of("id"), values);

        assertThat(rowsWith("id", "value", returned.get(0), values)).isEqualTo(ROWS);
    }

    @Test
    void defaults_come_back_with_the_row_that_they_belong_to() {
        var returned = insert(
                numbered,
                List.of("value"),
                List.of("state", "id"),
                IntStream.range(0, 40).boxed().toArray());

        assertThat(returned.get(0)).hasSize(40).containsOnly("new");
        assertThat(returned.get(1))
                .isEqualTo(LongStream.rangeClosed(1, 40).boxed().toArray());
    }

    @Test
    void rows_with_keys_of_their_own_are_found_by_them() throws Exception {
        statement("create trigger state after insert on named begin"
                + " update named set state = 'state of ' || new.name where name = new.name; end");
        var names = IntStream.range(0, ROWS).mapToObj(i -> "n" + i).toArray();
        Collections.shuffle(Arrays.asList(names), new Random(1));

        var returned = insert(named, List.of("name"), List.of("name", "state"), names);

        assertThat(returned.get(0)).isEqualTo(names);
    }

    @Test
    void rows_of_defaults_alone_are_inserted_one_by_one() throws Exception {
        statement("drop table numbered");
        statement("create table numbered (id integer primary key autoincrement, value int default 7, state text)");
        var shape = new WriteShape.Insert(numbered, List.of(), List.of(numbered.key()));
        try (var session = driver.open()) {
            var result = session.write(new WriteBatch(shape, List.of(), 3));

            assertThat(result.returned().get(0)).containsExactly(1L, 2L, 3L);
            assertThat(result.affected()).isEqualTo(3);
        }
    }

    @Test
    void an_orm_gives_every_entity_its_own_key() {
        try (var orm = Orm.init(
                Sqlite.driver(), o -> o.entities(Numbered.class, Named.class).url(file.toString()))) {
            var em = orm.em().fork();
            var rows = IntStream.range(0, ROWS)
                    .mapToObj(i -> {
                        var row = new Numbered();
                        row.value = i;
                        return row;
                    })
                    .toList();
            em.persist(rows.toArray()).flush();

            var other = orm.em().fork();
            assertThat(rows)
                    .allSatisfy(row -> assertThat(other.findOneOrFail(Numbered.class, row.id).value)
                            .isEqualTo(row.value));
        }
    }

    private List<@Nullable Object[]> insert(
            EntityMeta<?> entity, List<String> given, List<String> returned, Object[]... columns) {
        List<Property> properties = given.stream().map(entity::property).toList();
        var wanted =
                returned.stream().map(name -> (Scalar) entity.property(name)).toList();
        try (var session = driver.open()) {
            var shape = new WriteShape.Insert(entity, properties, wanted);
            return session.write(new WriteBatch(shape, List.of(columns), columns[0].length))
                    .returned();
        }
    }

    private int rowsWith(String key, String column, @Nullable Object[] keys, Object[] values) throws Exception {
        int found = 0;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var query = connection.prepareStatement(
                        "select count(*) from numbered where " + key + " = ? and " + column + " = ?")) {
            for (int i = 0; i < keys.length; i++) {
                query.setObject(1, keys[i]);
                query.setObject(2, values[i]);
                try (var rows = query.executeQuery()) {
                    rows.next();
                    found += rows.getInt(1);
                }
            }
        }
        return found;
    }

    private void statement(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
