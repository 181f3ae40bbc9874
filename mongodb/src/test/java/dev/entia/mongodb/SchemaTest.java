package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.Index;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.error.DriverException;
import dev.entia.error.MetadataException;
import dev.entia.error.TableExistsException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.testkit.Goldens;
import dev.entia.type.Json;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collections, their rules and indexes. */
final class SchemaTest {

    private static final String DATABASE = "entia_schema";
    /** A quarter of what a name has at most, with that of the database. */
    private static final String LONG = "a_quarter_of_the_longest_name_that_collections_may_hav";

    private static final String PLANT =
            "{_id: {$numberLong: '1'}, latin_name: 'Abies', height: 1.5, is_evergreen: true,"
                    + " seen: {$date: 0}, picture: {$binary: {base64: 'AA==', subType: '00'}}";

    private final MongoDatabase database = Databases.database(DATABASE);
    private Orm orm;

    @Entity(comment = "what grows")
    @Unique(properties = {"latinName", "seen"})
    static final class Plant {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(length = 20, comment = "genus and species")
        String latinName;

        double height;

        boolean isEvergreen;

        LocalDate seen;

        byte[] picture;

        @Unique
        @Nullable
        String label;

        @Nullable
        Integer leaves;

        @Nullable
        BigDecimal price;

        @Nullable
        @Index
        Instant planted;

        @Nullable
        UUID tag;

        @Nullable
        Json origin;

        @Nullable
        List<String> names;

        @Nullable
        Ref<Garden> garden;

        Plant(String latinName) {
            this.latinName = latinName;
            this.seen = LocalDate.EPOCH;
            this.picture = new byte[0];
        }
    }

    @Entity
    static final class Garden {
        @PrimaryKey
        @Column(type = "objectId")
        String id;

        @OneToMany(mappedBy = "garden")
        Many<Plant> plants = new Many<>();

        @ManyToMany
        Many<Garden> neighbours = new Many<>();

        Garden(String id) {
            this.id = id;
        }
    }

    @Entity(table = "books_" + LONG + LONG + LONG + LONG)
    static final class Longest {
        @PrimaryKey
        String id;
    }

    @Entity(table = "volume_" + LONG + LONG + LONG + LONG)
    static final class TooLong {
        @PrimaryKey
        String id;
    }

    /** Its index cannot be created: there may be one with a name, and its name is that of the key's. */
    @Entity
    @Index(
            name = "_id_",
            properties = {"text"})
    static final class Unindexable {
        @PrimaryKey
        String id;

        String text;
    }

    @BeforeEach
    void start() {
        database.drop();
        orm = orm(Plant.class, Garden.class);
    }

    @AfterEach
    void stop() {
        orm.close();
    }

    private static Orm orm(Class<?>... entities) {
        return Orm.init(
                MongoDb.driver(),
                o -> o.entities(entities).client(Databases.client()).database(DATABASE));
    }

    @Test
    void a_script_is_one_command_a_line() {
        var goldens = new Goldens(Path.of("src/test/resources/dev/entia/mongodb/schema.js"));
        goldens.check("create", orm.schema().createScript());
        goldens.check("drop", orm.schema().dropScript());
        goldens.bless();
    }

    @Test
    void each_line_of_a_script_can_be_run() {
        for (var line : orm.schema().createScript()) database.runCommand(BsonDocument.parse(line));
        var byScript = described();
        for (var line : orm.schema().dropScript()) database.runCommand(BsonDocument.parse(line));
        assertThat(names()).doesNotContain("plant", "garden");

        orm.schema().create();
        assertThat(described()).isEqualTo(byScript);
    }

    /** The server of the tests says that it is a sharded cluster. */
    @Test
    void a_name_that_could_not_be_sharded_is_refused_at_the_start() {
        try (var other = orm(Longest.class)) {
            other.schema().create();
            other.schema().drop();
        }
        assertThatThrownBy(() -> orm(TooLong.class))
                .isInstanceOf(MetadataException.class)
                .hasMessageStartingWith("TooLong is kept in collection \"volume_")
                .hasMessageEndingWith(
                        " has 236 bytes. This deployment of MongoDB takes at most 235. Name a shorter one with @Entity(table ="
                                + " \"…\").");
    }

    @Test
    void what_is_dropped_is_gone_and_numbers_begin_anew() {
        orm.schema().create();
        orm.em().fork().persist(new Plant("Abies alba")).flush();
        orm.schema().drop();
        assertThat(names()).doesNotContain("plant", "garden");
        orm.schema().drop();

        orm.schema().create();
        var plant = new Plant("Abies alba");
        orm.em().fork().persist(plant).flush();
        assertThat(plant.id).isEqualTo(1);
    }

    @Test
    void what_exists_is_not_created_again() {
        orm.schema().create();
        orm.em().fork().persist(new Plant("Abies alba")).flush();
        assertThatThrownBy(() -> orm.schema().create())
                .isInstanceOf(TableExistsException.class)
                .hasMessage("A table exists already. The database says: There is a collection plant.\nin:"
                        + " {\"create\": \"plant\"}");
        assertThat(orm.em().fork().count(Plant.class)).isEqualTo(1);
    }

    @Test
    void what_exists_outlives_a_failure() {
        orm.schema().create();
        orm.em().fork().persist(new Garden("0123456789abcdef01234567")).flush();
        database.getCollection("plant").drop();
        assertThatThrownBy(() -> orm.schema().create())
                .isInstanceOf(TableExistsException.class)
                .hasMessageContaining("There is a collection garden.");
        assertThat(names()).doesNotContain("plant");
        assertThat(orm.em().fork().count(Garden.class)).isEqualTo(1);
    }

    @Test
    void what_was_created_before_a_failure_is_dropped_again() {
        try (var other = orm(Garden.class, Plant.class, Unindexable.class)) {
            assertThatThrownBy(() -> other.schema().create()).isInstanceOf(DriverException.class);
            assertThat(names()).doesNotContain("plant", "garden", "unindexable");
        }
    }

    @Test
    void a_document_that_no_entity_could_be_is_refused() {
        orm.schema().create();
        insert("plant", PLANT + "}");
        assertRefused("plant", "{_id: {$numberLong: '2'}, latin_name: 'Abies'}");
        for (var wrong : new String[] {
            "latin_name: 7",
            "latin_name: null",
            "latin_name: '123456789012345678901'",
            "height: '1'",
            "is_evergreen: 1",
            "seen: '2020-01-01'",
            "picture: 'x'",
            "label: 1",
            "leaves: 1.5",
            "leaves: {$numberLong: '5000000000'}",
            "price: '1'",
            "planted: 0",
            "tag: 'x'",
            "names: 'x'",
            "names: [1]",
            "garden_id: '0123456789abcdef01234567'",
        }) {
            assertRefused("plant", PLANT.replace("'1'", "'2'").replace("'Abies'", "'Picea'") + ", " + wrong + "}");
        }
        insert("garden", "{_id: {$oid: '0123456789abcdef01234567'}}");
        assertRefused("garden", "{_id: 'x'}");
        assertRefused("garden", "{_id: {$oid: '1123456789abcdef01234567'}, neighbours: ['x']}");
        assertRefused(
                "garden",
                "{_id: {$oid: '1123456789abcdef01234567'}, neighbours: [{$oid: '0123456789abcdef01234567'},"
                        + " {$oid: '0123456789abcdef01234567'}]}");
    }

    @Test
    void a_document_that_an_entity_could_be_is_taken() {
        orm.schema().create();
        insert(
                "plant",
                PLANT
                        + ", leaves: 7, price: {$numberDecimal: '1.50'}, label: 'x', names: ['a', null], origin: [{a: 1}],"
                        + " planted: {$date: 0}, tag: {$uuid: '00112233-4455-6677-8899-aabbccddeeff'},"
                        + " garden_id: {$oid: '0123456789abcdef01234567'}, theirs: {any: 'thing'}}");
        var plant = orm.em().fork().findOneOrFail(Plant.class, 1L);
        assertThat(plant.names).containsExactly("a", null);
        assertThat(plant.price).isEqualTo(new BigDecimal("1.50"));
    }

    @Test
    void many_may_be_without_a_value_that_is_unique() {
        orm.schema().create();
        var em = orm.em().fork();
        var one = new Plant("Abies alba");
        em.persist(one, new Plant("Picea abies"), new Plant("Pinus mugo")).flush();
        one.label = "x";
        em.flush();
        var other = new Plant("Larix decidua");
        other.label = "x";
        em.persist(other);
        assertThatThrownBy(em::flush)
                .isInstanceOf(UniqueConstraintViolationException.class)
                .hasMessageStartingWith("The value of Plant.label must be unique, and is taken.");
    }

    @Test
    void values_are_unique_together() {
        orm.schema().create();
        var em = orm.em().fork();
        em.persist(new Plant("Abies alba")).flush();
        em.persist(new Plant("Abies alba"));
        assertThatThrownBy(em::flush)
                .isInstanceOf(UniqueConstraintViolationException.class)
                .hasMessageStartingWith("The value of Plant.latinName, Plant.seen must be unique, and is taken.");
    }

    private void insert(String collection, String document) {
        database.getCollection(collection, BsonDocument.class).insertOne(BsonDocument.parse(document));
    }

    private void assertRefused(String collection, String document) {
        assertThatThrownBy(() -> insert(collection, document))
                .as(document)
                .isInstanceOf(MongoWriteException.class)
                .extracting(error -> ((MongoWriteException) error).getError().getCode())
                .isEqualTo(121);
    }

    private List<String> names() {
        return database.listCollectionNames().into(new ArrayList<>());
    }

    /** Rules and indexes of both collections. */
    private List<Document> described() {
        var described = new ArrayList<Document>();
        for (var name : List.of("plant", "garden")) {
            for (var collection : database.listCollections().filter(new Document("name", name))) {
                described.add(collection.get("options", Document.class));
            }
            database.getCollection(name).listIndexes().into(described);
        }
        return described;
    }
}
