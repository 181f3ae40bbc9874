package dev.entia.meta;

import static dev.entia.meta.Rules.broken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.Index;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.OneToOne;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which names may be given, and what indexes may cover. */
@SuppressWarnings("NullAway")
final class NameRulesTest {

    @Test
    void any_visible_name_will_do() {
        assertThat(broken(Strange.class)).isEmpty();
    }

    @Test
    void blank_names_and_control_characters_are_refused() {
        assertThat(broken(Invisible.class))
                .containsExactly(
                        "Invisible has a table name that is blank. Give it a name, or leave it out.",
                        "Invisible has a schema name with the control character U+0000 in it. Remove that.",
                        "Invisible has an index name with the control character U+001B in it. Remove that.",
                        "Invisible.id has a column name with the control character U+000A in it. Remove that.",
                        "Invisible.other has a column name that is blank. Give it a name, or leave it out.",
                        "Invisible.all has a link table name with the control character U+007F in it. Remove that.",
                        "Invisible.all has a link column name that is blank. Give it a name, or leave it out.",
                        "Invisible.all has a link column name with the control character U+0009 in it. Remove that.");
    }

    @Test
    void a_column_name_is_given_once() {
        assertThat(broken(Doubled.class))
                .containsExactly("Doubled.other is stored in column \"x\", and so is Doubled.name. "
                        + "Name another with @Column or @JoinColumn.");
    }

    @Test
    void a_table_name_is_given_once() {
        assertThat(broken(First.class, Second.class, Elsewhere.class))
                .containsExactly("Second is stored in table \"one\", and so is dev.entia.meta.NameRulesTest$First. "
                        + "Name another with @Entity(table = \"…\").");
    }

    @Test
    void an_index_covers_stored_properties_each_once() {
        assertThat(broken(Indexed.class))
                .containsExactly(
                        "Indexed has an @Index without properties. Name those that it covers.",
                        "Indexed has an @Index on \"nmae\", which is no property. Did you mean \"name\"?",
                        "Indexed has a @Unique on \"children\", which is not stored in its row. Remove it.",
                        "Indexed has a @Unique on \"mirror\", which is not stored in its row. Remove it.",
                        "Indexed has a @Unique on \"name\", twice. Name it once.",
                        "Indexed.name has an @Index with properties. On a field it covers that field alone: "
                                + "remove them, or move the annotation to the class.",
                        "Indexed.children has a @Unique, but is not stored in the row of Indexed. Remove it.",
                        "Indexed.mirror has an @Index, but is not stored in the row of Indexed. Remove it.");
    }

    @Test
    void the_options_of_an_index_are_a_json_object() {
        assertThat(broken(WithOptions.class))
                .containsExactly(
                        "WithOptions has an @Index with options = \"wide\", which is no JSON object: expected \"{\" at"
                                + " character 1 of 4. Mend it.",
                        "WithOptions.name has a @Unique with options = \"{}}\", which is no JSON object: expected the end of"
                                + " the text at character 3 of 3. Mend it.");
    }

    @Entity
    @Index(properties = "name", options = "wide")
    static final class WithOptions {
        @PrimaryKey
        long id;

        @Unique(options = "{}}")
        String name = "";
    }

    @Entity(table = "a \"quoted\"; -- table", schema = "select")
    static final class Strange {
        @PrimaryKey
        @Column(name = "😀 'key'\\")
        long id;
    }

    @Entity(table = "  ", schema = "a\u0000b")
    @Index(name = "\u001b", properties = "id")
    static final class Invisible {
        @PrimaryKey
        @Column(name = "line\nbreak")
        long id;

        @JoinColumn(name = " ")
        Ref<Invisible> other;

        @ManyToMany(table = "\u007f", joinColumn = " ", inverseJoinColumn = "\t")
        Many<Invisible> all;
    }

    @Entity
    static final class Doubled {
        @PrimaryKey
        long id;

        @Column(name = "x")
        String name = "";

        @JoinColumn(name = "x")
        Ref<Doubled> other;
    }

    @Entity(table = "one")
    static final class First {
        @PrimaryKey
        long id;
    }

    @Entity(table = "one")
    static final class Second {
        @PrimaryKey
        long id;
    }

    @Entity(table = "one", schema = "other")
    static final class Elsewhere {
        @PrimaryKey
        long id;
    }

    @Entity
    @Index
    @Index(properties = "nmae")
    @Unique(properties = {"children", "mirror", "name", "name"})
    static final class Indexed {
        @PrimaryKey
        long id;

        @Index(properties = "id")
        String name = "";

        @Nullable
        Ref<Indexed> parent;

        @OneToMany(mappedBy = "parent")
        @Unique
        Many<Indexed> children;

        @OneToOne
        @Nullable
        Ref<Indexed> partner;

        @OneToOne(mappedBy = "partner")
        @Index
        @Nullable
        Ref<Indexed> mirror;
    }
}
