package dev.entia.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.MetadataException;
import dev.entia.error.ValidationException;
import dev.entia.testkit.HostileNamesSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names of any kind where there are none with characters beyond U+FFFF, and none that end in a blank. */
public abstract class LimitedNamesSpec extends HostileNamesSpec {

    private final TestedServer server;

    protected LimitedNamesSpec(TestedServer server) {
        this.server = server;
    }

    private static final String LONGEST = "x234567890123456789012345678901234567890123456789012345678901_éé";

    @Entity
    static final class Longest {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(name = LONGEST)
        String value = "";
    }

    @Entity
    static final class TooLong {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(name = LONGEST + "x")
        String value = "";
    }

    @Override
    protected RecordingDriver<?> driver() {
        var database = server.empty("names");
        return RecordingDriver.over(server.driver(), o -> o.url(database.url()).poolSize(2));
    }

    @Override
    protected List<String> parts() {
        return PARTS.stream()
                .filter(part -> part.codePoints().allMatch(Character::isBmpCodePoint))
                .toList();
    }

    @Test
    void a_name_with_a_character_beyond_the_first_65536_is_refused() {
        assertThatThrownBy(() -> assertWorks(new Names(number -> "🦉" + number)))
                .isInstanceOf(ValidationException.class)
                .hasMessageEndingWith(" contains a character beyond U+FFFF, which the database does not take in names."
                        + " Choose another name.");
    }

    @Test
    void a_name_that_ends_in_a_blank_is_refused() {
        assertThatThrownBy(() -> assertWorks(new Names(number -> number + " ")))
                .isInstanceOf(ValidationException.class)
                .hasMessageEndingWith(
                        " ends in a blank, which the database does not take in names. Choose another name.");
    }

    @Test
    void names_may_have_64_characters() {
        try (var orm = open(Longest.class)) {
            orm.schema().create();
            orm.em().fork().persist(new Longest()).flush();
            assertThat(orm.em().fork().count(Longest.class)).isEqualTo(1);
        }
    }

    @Test
    void a_longer_name_is_refused_at_the_start() {
        assertThatThrownBy(() -> open(TooLong.class))
                .isInstanceOf(MetadataException.class)
                .hasMessage("TooLong.value is kept in column \"" + LONGEST + "x\", whose name has 65 characters. "
                        + server.name()
                        + " takes at most 64. Give it a shorter one with @Column, @JoinColumn or @ManyToMany.");
    }

    private Orm open(Class<?> entity) {
        var database = server.empty("names");
        return Orm.init(
                server.driver(), o -> o.entities(entity).url(database.url()).poolSize(1));
    }
}
