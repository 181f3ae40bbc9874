package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.Index;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.MetadataException;
import dev.entia.error.ValidationException;
import dev.entia.testkit.HostileNamesSpec;
import dev.entia.testkit.driver.RecordingDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names of any kind on PostgreSQL, which would cut off the 64th byte of a name and what follows, and go on. */
final class HostileNamesTest extends HostileNamesSpec {

    private static final String LONGEST = "x23456789012345678901234567890123456789012345678901234567890_é";

    @Entity
    static final class Long63 {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(name = LONGEST)
        String value = "";
    }

    @Entity
    static final class Long64 {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(name = LONGEST + "x")
        String value = "";
    }

    @Entity(table = LONGEST + "x")
    static final class LongTable {
        @PrimaryKey
        @Nullable
        Long id;
    }

    @Entity
    static final class LongIndex {
        @PrimaryKey
        @Nullable
        Long id;

        @Index(name = LONGEST + "x")
        String value = "";
    }

    @Override
    protected RecordingDriver<?> driver() {
        var database = Database.empty("names");
        return RecordingDriver.over(PostgreSql.driver(), o -> o.url(database.url()));
    }

    @Test
    void names_may_have_63_bytes() {
        try (var orm = open(Long63.class)) {
            orm.schema().create();
            orm.em().fork().persist(new Long63()).flush();
            assertThat(orm.em().fork().count(Long63.class)).isEqualTo(1);
        }
    }

    @Test
    void a_longer_name_of_a_column_is_refused_at_the_start() {
        assertThatThrownBy(() -> open(Long64.class))
                .isInstanceOf(MetadataException.class)
                .hasMessage(
                        "Long64.value is kept in column \"" + LONGEST + "x\", whose name has 64 bytes. PostgreSQL takes"
                                + " at most 63. Give it a shorter one with @Column, @JoinColumn or @ManyToMany.");
    }

    @Test
    void a_longer_name_of_a_table_is_refused_at_the_start() {
        assertThatThrownBy(() -> open(LongTable.class))
                .isInstanceOf(MetadataException.class)
                .hasMessage(
                        "LongTable is kept in table \"" + LONGEST + "x\", whose name has 64 bytes. PostgreSQL takes at"
                                + " most 63. Name a shorter one with the table attribute of its annotation.");
    }

    @Test
    void a_longer_name_of_an_index_is_refused_when_it_is_created() {
        try (var orm = open(LongIndex.class)) {
            assertThatThrownBy(() -> orm.schema().create())
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith("The name \"" + LONGEST
                            + "x\" is too long: it has 64 bytes, and the database" + " takes at most 63.");
        }
    }

    private static Orm open(Class<?> entity) {
        var database = Database.empty("names");
        return Orm.init(PostgreSql.driver(), o -> o.entities(entity).url(database.url()));
    }
}
