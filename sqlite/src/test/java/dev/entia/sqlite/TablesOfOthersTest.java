package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import dev.entia.annotation.Entity;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.query.ComparablePath;
import dev.entia.query.Populate;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables without foreign keys, and with texts as keys that are the same in capitals. */
final class TablesOfOthersTest {

    private static final Populate<Country> CITIES = Populate.of(Country.class, "cities");

    @TempDir
    private Path folder;

    private Orm orm;

    @Entity
    static final class Country {
        @PrimaryKey
        String code;

        @OneToMany(mappedBy = "country")
        Many<City> cities = new Many<>();

        Country(String code) {
            this.code = code;
        }
    }

    @Entity
    static final class City {
        @PrimaryKey
        String name;

        Ref<Country> country;

        City(String name, Ref<Country> country) {
            this.name = name;
            this.country = country;
        }
    }

    @BeforeEach
    void openTables() throws SQLException {
        var url = "jdbc:sqlite:" + folder.resolve("others.db");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table country (code text collate nocase primary key)");
            statement.execute("create table city (name text primary key, country_code text collate nocase not null)");
            statement.execute("insert into country values ('DE'), ('FR')");
            statement.execute(
                    "insert into city values ('Berlin', 'de'), ('Bonn', 'DE'), ('Lyon', 'fr'), ('Oslo', 'NO')");
        }
        orm = Orm.init(
                Sqlite.driver(),
                o -> o.entities(Country.class, City.class).url(url).poolSize(1));
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private static List<String> names(Country country) {
        return country.cities.stream().map(city -> city.name).sorted().toList();
    }

    @Test
    void a_row_stays_when_what_it_refers_to_is_not_there() {
        var em = orm.em().fork();
        var cities = em.findAll(
                City.class,
                o -> o.populate(Populate.of(City.class, "country"))
                        .orderBy(ComparablePath.of(City.class, "name").asc()));

        assertThat(cities).extracting(city -> city.name).containsExactly("Berlin", "Bonn", "Lyon", "Oslo");
        assertThat(cities.get(1).country.get().code).isEqualTo("DE");
        assertThat(cities.get(3).country.isLoaded()).isFalse();
        assertThat(em.count(City.class)).isEqualTo(cities.size());
    }

    @Test
    void members_whose_keys_of_the_owner_are_written_otherwise_are_members() {
        var germany = orm.em().fork().findOneOrFail(Country.class, "DE", o -> o.populate(CITIES));

        assertThat(names(germany)).containsExactly("Berlin", "Bonn");
    }

    @Test
    void so_they_are_if_many_owners_are_asked_at_once() {
        var countries = orm.em()
                .fork()
                .findAll(
                        Country.class,
                        o -> o.populate(CITIES)
                                .orderBy(
                                        ComparablePath.of(Country.class, "code").asc()));

        assertThat(countries)
                .extracting(TablesOfOthersTest::names)
                .containsExactly(List.of("Berlin", "Bonn"), List.of("Lyon"));
    }
}
