package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.Index;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.ReferentialAction;
import dev.entia.annotation.Unique;
import dev.entia.error.ConnectionException;
import dev.entia.error.MetadataException;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.type.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a mapping asks for and MongoDB cannot do is told before anybody is connected to. */
final class MappingCheckTest {

    /** 50 bytes. */
    private static final String LONG = "a_name_of_a_collection_that_has_an_ä_and_fifty_by";

    @Entity(schema = "shop")
    static final class InSchema {
        @PrimaryKey
        String id;
    }

    @Test
    void there_are_no_schemas() {
        assertRefused(
                "InSchema is in schema \"shop\", and MongoDB has no schemas. Leave it out, and name a database in the"
                        + " URL.",
                InSchema.class);
    }

    @Entity(table = "system.things")
    static final class OfTheSystem {
        @PrimaryKey
        String id;
    }

    @Entity(table = "pri$e")
    static final class Dollar {
        @PrimaryKey
        String id;
    }

    @Test
    void a_collection_has_a_name_that_mongodb_takes() {
        var rest =
                "\", which MongoDB refuses: a name is not empty, does not begin with \"system.\", and has neither \"$\" nor"
                        + " NUL in it. Name another with @Entity(table = \"…\").";
        assertRefused("OfTheSystem is kept in collection \"system.things" + rest, OfTheSystem.class);
        assertRefused("Dollar is kept in collection \"pri$e" + rest, Dollar.class);
    }

    @Entity(table = LONG + LONG + LONG + LONG + LONG)
    static final class Longest {
        @PrimaryKey
        String id;
    }

    @Entity(table = LONG + LONG + LONG + LONG + LONG + "x")
    static final class TooLong {
        @PrimaryKey
        String id;
    }

    @Test
    void a_collection_has_a_name_that_is_not_too_long_together_with_its_database() {
        var name = LONG.repeat(5) + "x";
        assertRefused(
                "TooLong is kept in collection \"" + name + "\", whose name together with that of its database, \"shop."
                        + name
                        + "\", has 256 bytes. This deployment of MongoDB takes at most 255. Name a shorter one with"
                        + " @Entity(table = \"…\").",
                TooLong.class);
        assertThatThrownBy(() -> start(Longest.class)).isInstanceOf(ConnectionException.class);
    }

    @Entity(table = "entia_sequence")
    static final class Sequence {
        @PrimaryKey
        String id;
    }

    @Test
    void the_collection_of_numbers_is_no_entitys() {
        assertRefused(
                "Sequence is kept in collection \"entia_sequence\", where Entia keeps the numbers that it gives to"
                        + " documents. Name another with @Entity(table = \"…\").",
                Sequence.class);
    }

    @Entity
    static final class Dotted {
        @PrimaryKey
        String id;

        @Column(name = "a.b")
        String text;
    }

    @Entity
    static final class Operator {
        @PrimaryKey
        String id;

        @Column(name = "$set")
        String text;
    }

    @Entity
    static final class Reserved {
        @PrimaryKey
        String id;

        @Column(name = "__entia0")
        String text;
    }

    @Test
    void a_field_has_a_name_that_can_be_asked_for() {
        var rest =
                "\", which cannot be asked for: a name is not empty, has neither \".\" nor NUL in it, and begins neither"
                        + " with \"$\" nor with \"__entia\". Name another with @Column(name = \"…\").";
        assertRefused("Dotted.text is kept in field \"a.b" + rest, Dotted.class);
        assertRefused("Operator.text is kept in field \"$set" + rest, Operator.class);
        assertRefused("Reserved.text is kept in field \"__entia0" + rest, Reserved.class);
    }

    @Entity
    static final class SecondKey {
        @PrimaryKey
        String number;

        @Column(name = "_id")
        String text;
    }

    @Test
    void the_field_of_the_key_is_no_others() {
        assertRefused(
                "SecondKey.text is kept in field \"_id\", where MongoDB keeps the key. Name another with"
                        + " @Column(name = \"…\").",
                SecondKey.class);
    }

    @Entity
    static final class ArrayAndText {
        @PrimaryKey
        String id;

        @Column(name = "friends")
        String text;

        @ManyToMany
        Many<ArrayAndText> friends = new Many<>();
    }

    @Test
    void an_array_of_keys_has_a_field_of_its_own() {
        assertRefused(
                "ArrayAndText.friends is kept in field \"friends\", and so is ArrayAndText.text. Give one of them another"
                        + " name.",
                ArrayAndText.class);
    }

    @Entity
    static final class WithDefault {
        @PrimaryKey
        String id;

        @Column(defaultSql = "0")
        int number;
    }

    @Entity
    static final class WithCheck {
        @PrimaryKey
        String id;

        @Column(check = "number > 0")
        int number;
    }

    @Entity
    static final class WithCollation {
        @PrimaryKey
        String id;

        @Column(collation = "de")
        String text;
    }

    @Test
    void what_only_sql_can_say_is_refused() {
        var rest = "\", which MongoDB cannot do. Leave it out, or map another class for MongoDB.";
        assertRefused("WithDefault.number declares defaultSql = \"0" + rest, WithDefault.class);
        assertRefused("WithCheck.number declares check = \"number > 0" + rest, WithCheck.class);
        assertRefused("WithCollation.text declares collation = \"de" + rest, WithCollation.class);
    }

    @Entity
    static final class Cascading {
        @PrimaryKey
        String id;

        @JoinColumn(onDelete = ReferentialAction.CASCADE)
        Ref<InSchemaNot> other;
    }

    @Entity
    static final class Restricting {
        @PrimaryKey
        String id;

        @JoinColumn(onDelete = ReferentialAction.RESTRICT)
        Ref<InSchemaNot> other;
    }

    @Entity
    static final class Defaulting {
        @PrimaryKey
        String id;

        @JoinColumn(onDelete = ReferentialAction.SET_DEFAULT)
        @Nullable
        Ref<InSchemaNot> other;
    }

    @Entity
    static final class InSchemaNot {
        @PrimaryKey
        String id;
    }

    @Test
    void a_delete_empties_references_or_leaves_them() {
        var rest = "\", which MongoDB cannot do. Leave it out, or map another class for MongoDB.";
        assertRefused("Cascading.other declares onDelete = \"CASCADE" + rest, Cascading.class, InSchemaNot.class);
        assertRefused("Restricting.other declares onDelete = \"RESTRICT" + rest, Restricting.class, InSchemaNot.class);
        assertRefused("Defaulting.other declares onDelete = \"SET_DEFAULT" + rest, Defaulting.class, InSchemaNot.class);
    }

    @Entity
    static final class TypeOfSql {
        @PrimaryKey
        String id;

        @Column(type = "varchar(40)")
        String text;
    }

    @Entity
    static final class TypeOfAnother {
        @PrimaryKey
        String id;

        @Column(type = "long")
        int number;
    }

    @Entity
    static final class NumberAsObjectId {
        @PrimaryKey
        @Column(type = "objectId")
        Long id;
    }

    @Test
    void a_declared_type_is_the_one_that_the_values_have() {
        assertRefused(
                "TypeOfSql.text declares type = \"varchar(40)\", which is not how MongoDB keeps it. Leave it out, or write"
                        + " \"string\" or \"objectId\".",
                TypeOfSql.class);
        assertRefused(
                "TypeOfAnother.number declares type = \"long\", which is not how MongoDB keeps it. Leave it out, or write"
                        + " \"int\".",
                TypeOfAnother.class);
        assertRefused(
                "NumberAsObjectId.id declares type = \"objectId\", which is not how MongoDB keeps it. Leave it out, or"
                        + " write \"long\".",
                NumberAsObjectId.class);
    }

    @Entity
    static final class NotExtended {
        @PrimaryKey
        String id;

        @Index(options = "{\"partialFilterExpression\": {\"at\": {\"$date\": \"today\"}}}")
        Instant at;
    }

    @Entity
    static final class Misspelt {
        @PrimaryKey
        String id;

        @Index(options = "{\"expireAfterSecond\": 3600}")
        Instant at;
    }

    @Entity
    static final class UniqueByOption {
        @PrimaryKey
        String id;

        @Index(options = "{\"unique\": true}")
        Instant at;
    }

    @Entity
    static final class NamedByOption {
        @PrimaryKey
        String id;

        @Unique(options = "{\"name\": \"x\"}")
        Instant at;
    }

    @Test
    void the_options_of_an_index_are_those_that_mongodb_knows() {
        assertThatThrownBy(() -> start(NotExtended.class))
                .isInstanceOf(MetadataException.class)
                .hasMessageStartingWith("NotExtended has index \"not_extended_at_index\" with options ="
                        + " \"{\"partialFilterExpression\": {\"at\": {\"$date\": \"today\"}}}\", which MongoDB's driver cannot"
                        + " read: ")
                .hasMessageEndingWith(" Mend them.");
        var rest = "\", which is none of an index of MongoDB here. ";
        assertRefused(
                "Misspelt has index \"misspelt_at_index\" with option \"expireAfterSecond" + rest
                        + "Did you mean \"expireAfterSeconds\"?",
                Misspelt.class);
        assertRefused(
                "UniqueByOption has index \"unique_by_option_at_index\" with option \"unique" + rest
                        + "Declare it with @Unique.",
                UniqueByOption.class);
        assertRefused(
                "NamedByOption has index \"named_by_option_at_unique\" with option \"name" + rest
                        + "Say it with name = \"…\" beside options.",
                NamedByOption.class);
    }

    @Entity
    @Index(name = "some", properties = "text", options = "{\"key\": {\"text\": \"text\", \"at\": 1}}")
    static final class KeyWithAnother {
        @PrimaryKey
        String id;

        String text;
        Instant at;
    }

    @Entity
    @Index(
            name = "some",
            properties = {"text", "at"},
            options = "{\"key\": {\"text\": \"text\"}}")
    static final class KeyWithoutOne {
        @PrimaryKey
        String id;

        String text;
        Instant at;
    }

    @Entity
    @Index(name = "some", properties = "text", options = "{\"key\": 1}")
    static final class KeyWithoutFields {
        @PrimaryKey
        String id;

        String text;
    }

    @Test
    void the_key_of_an_index_is_that_of_the_fields_that_it_covers() {
        var rest =
                "}\", whose key is not that of the fields that it covers: text. Name each there, or parts of it with dots,"
                        + " and nothing else.";
        assertRefused(
                "KeyWithAnother has index \"some\" with options = \"{\"key\": {\"text\": \"text\", \"at\": 1}" + rest,
                KeyWithAnother.class);
        assertRefused(
                "KeyWithoutOne has index \"some\" with options = \"{\"key\": {\"text\": \"text\"}"
                        + rest.replace("text.", "text, at."),
                KeyWithoutOne.class);
        assertRefused(
                "KeyWithoutFields has index \"some\" with options = \"{\"key\": 1" + rest, KeyWithoutFields.class);
    }

    @Entity
    static final class Partly {
        @PrimaryKey
        String id;

        @Index(options = "{\"partialFilterExpression\": {\"other_id\": {\"$gt\": 5}}}")
        @Nullable
        Ref<Partly> other;
    }

    @Test
    void an_index_that_has_not_all_references_has_a_name_of_its_own() {
        assertRefused(
                "Partly.other has index \"partly_other_id_index\", which does not find every document by its reference. One"
                        + " that does would have the same name. Name the declared one with @Index(name = \"…\").",
                Partly.class);
    }

    @Entity
    static final class Declared {
        @PrimaryKey
        @Column(type = "ObjectId")
        String id;

        @Column(type = "STRING", comment = "free text", length = 10)
        String text;

        @Column(type = "int")
        short number;

        @Column(type = "binData")
        UUID uuid;

        @Column(type = "object")
        Json json;

        @Column(type = "string")
        List<String> names;

        @JoinColumn(onDelete = ReferentialAction.SET_NULL)
        @Nullable
        Ref<Declared> next;

        @JoinColumn(onDelete = ReferentialAction.NO_ACTION)
        Ref<Declared> before;
    }

    /** The next thing that is wrong is that nobody is there. */
    @Test
    void what_it_can_do_may_be_declared() {
        assertThatThrownBy(() -> start(Declared.class)).isInstanceOf(ConnectionException.class);
    }

    private static void assertRefused(String message, Class<?>... entities) {
        assertThatThrownBy(() -> start(entities))
                .isInstanceOf(MetadataException.class)
                .hasMessage(message);
    }

    private static void start(Class<?>... entities) {
        Orm.init(
                        MongoDb.driver(),
                        o -> o.entities(entities)
                                .url("mongodb://localhost:1/shop")
                                .connectionTimeout(Duration.ofMillis(1)))
                .close();
    }
}
