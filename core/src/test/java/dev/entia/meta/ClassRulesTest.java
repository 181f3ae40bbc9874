package dev.entia.meta;

import static dev.entia.meta.Rules.broken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.annotation.Creator;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Transient;
import dev.entia.model.ClassShape;
import dev.entia.model.EntityDefinition;
import dev.entia.model.Instantiation;
import dev.entia.model.ModelCheck;
import dev.entia.model.Problem;
import dev.entia.relation.Many;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which classes may be entities, and how their instances are made. */
@SuppressWarnings({"ClassCanBeStatic", "UnusedTypeParameter", "UnusedVariable"}) // They break rules on purpose.
final class ClassRulesTest {

    @Test
    void a_plain_class_keeps_the_rules() {
        assertThat(broken(Plain.class)).isEmpty();
    }

    @Test
    void a_problem_says_where_it_is() {
        assertThat(Rules.problems(Keyless.class))
                .containsExactly(new Problem(
                        Keyless.class.getName(),
                        "",
                        "Keyless has no primary key. Annotate the property that identifies a row with @PrimaryKey."));
        assertThat(Rules.problems(Fixed.class)).extracting(Problem::property).containsExactly("name", "others");
    }

    @Test
    void only_classes_are_entities() {
        assertThat(broken(Point.class, Shape.class, Color.class))
                .containsExactly(
                        "Point is a record, which can neither change nor be filled later. Make it a class.",
                        "Shape is an interface. Annotate the class whose instances are rows.",
                        "Color is an enum. Only classes are entities; use it as the type of a property.");
    }

    @Test
    void an_abstract_class_is_refused() {
        assertThat(broken(Base.class))
                .containsExactly("Base is abstract, so no row can become an instance of it. Make it concrete.");
    }

    @Test
    void an_inner_class_is_refused() {
        assertThat(broken(Inner.class))
                .containsExactly("Inner is an inner or local class, which needs something around it to exist. "
                        + "Make it static or top-level.");
    }

    @Test
    void a_local_class_is_refused() {
        @Entity
        final class Local {
            @PrimaryKey
            long id;
        }

        assertThat(broken(Local.class))
                .containsExactly("Local is an inner or local class, which needs something around it to exist. "
                        + "Make it static or top-level.");
    }

    @Test
    void a_generic_class_is_refused() {
        assertThat(broken(Box.class)).containsExactly("Box has type parameters, which a row cannot tell. Remove them.");
    }

    @Test
    void inherited_fields_are_refused_unless_they_are_transient() {
        assertThat(broken(Derived.class))
                .containsExactly("Derived inherits Base.id, which would not be saved: entities do not inherit "
                        + "properties. Declare it in Derived, or mark it @Transient.");
        assertThat(broken(Harmless.class)).isEmpty();
    }

    @Test
    void several_creators_are_refused() {
        assertThat(broken(TwoCreators.class))
                .containsExactly("TwoCreators has 2 constructors marked with @Creator. "
                        + "Keep the mark on the one that rows are made with.");
    }

    @Test
    void the_parameters_of_a_creator_are_properties_of_the_same_type() {
        assertThat(broken(Misfit.class, Plain.class))
                .containsExactly(
                        "Misfit has a creator with parameter \"nam\", which is the name of no property. "
                                + "Did you mean \"name\"?",
                        "Misfit has a creator with parameter \"id\", which has type int, "
                                + "while the property has type long. Give both the same type.",
                        "Misfit has a creator with parameter \"others\", a collection. "
                                + "Collections are filled later: take it out, and initialise the field.");
    }

    @Test
    void the_names_of_a_creators_parameters_are_known() {
        var nameless =
                new Instantiation(Instantiation.Kind.CREATOR, List.of(new Instantiation.Parameter("", "long")), 1);
        var book = new EntityDefinition(
                "shop.Book",
                ClassShape.PLAIN,
                nameless,
                "",
                "",
                "",
                false,
                Optional.empty(),
                ReflectiveReader.read(Plain.class).properties(),
                List.of());

        assertThat(ModelCheck.check(List.of(book)))
                .extracting(Problem::message)
                .containsExactly("Book has a creator whose parameter names were not kept. "
                        + "Compile it with -parameters, or with the annotation processor (entia-processor).");
    }

    @Test
    void final_fields_are_refused_where_nothing_sets_them() {
        assertThat(broken(Fixed.class))
                .containsExactly(
                        "Fixed.name is final, but is set after the instance is made. "
                                + "Make the field non-final, or mark a constructor that takes \"name\" with @Creator.",
                        "Fixed.others is final, but rows are made without running a constructor. "
                                + "Add a constructor without parameters, which may be private, or make the field non-final.");
        assertThat(broken(HalfCreated.class))
                .containsExactly("HalfCreated.name is final, but the creator has no parameter \"name\". "
                        + "Add it, or make the field non-final.");
    }

    @Test
    void final_fields_are_welcome_where_a_constructor_sets_them() {
        assertThat(broken(Plain.class, Initialised.class, Created.class)).isEmpty();
    }

    @Entity
    static final class Plain {
        @PrimaryKey
        long id;
    }

    @Entity
    static final class Keyless {
        String name = "";
    }

    @Entity
    record Point(@PrimaryKey long id) {}

    @Entity
    interface Shape {}

    @Entity
    enum Color {
        RED
    }

    @Entity
    abstract static class Base {
        @PrimaryKey
        long id;
    }

    @Entity
    final class Inner {
        @PrimaryKey
        long id;
    }

    @Entity
    static final class Box<T> {
        @PrimaryKey
        long id;
    }

    @Entity
    static final class Derived extends Base {
        @PrimaryKey
        long number;
    }

    static class Listeners {
        static int count;

        @Transient
        int added;

        transient int removed;
    }

    @Entity
    static final class Harmless extends Listeners {
        @PrimaryKey
        long id;
    }

    @Entity
    static final class TwoCreators {
        @PrimaryKey
        long id;

        @Creator
        TwoCreators(long id) {
            this.id = id;
        }

        @Creator
        TwoCreators() {}
    }

    @Entity
    static final class Misfit {
        @PrimaryKey
        long id;

        String name;

        @ManyToMany
        Many<Plain> others;

        @Creator
        Misfit(String nam, int id, Many<Plain> others) {
            this.id = id;
            this.name = nam;
            this.others = others;
        }
    }

    @Entity
    static final class Fixed {
        @PrimaryKey
        long id;

        final String name;

        @ManyToMany
        final Many<Fixed> others = new Many<>();

        Fixed(String name) {
            this.name = name;
        }
    }

    @Entity
    static final class HalfCreated {
        @PrimaryKey
        long id;

        final String name = Integer.toString(7);

        @Creator
        HalfCreated(long id) {
            this.id = id;
        }
    }

    @Entity
    static final class Initialised {
        @PrimaryKey
        long id;

        @ManyToMany
        final Many<Plain> others = new Many<>();
    }

    @Entity
    static final class Created {
        @PrimaryKey
        final String code;

        @ManyToMany
        final Many<Plain> others = new Many<>();

        @Creator
        Created(String code) {
            this.code = code;
        }
    }
}
