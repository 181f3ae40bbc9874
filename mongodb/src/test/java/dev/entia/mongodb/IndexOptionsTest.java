package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.entia.Orm;
import dev.entia.annotation.Entity;
import dev.entia.annotation.Index;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.error.DriverException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.error.ValidationException;
import dev.entia.mongodb.command.MongoFilter;
import dev.entia.query.StoredPath;
import dev.entia.relation.Ref;
import dev.entia.type.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indexes with what only MongoDB knows of them. */
final class IndexOptionsTest {

    private static final String DATABASE = "entia_index_options";

    private final MongoDatabase database = Databases.database(DATABASE);

    @Entity
    @Index(
            name = "words",
            properties = {"name", "description"},
            options = """
            {"key": {"name": "text", "description": "text"}, "weights": {"name": 10, "description": 2},
             "default_language": "german"}
            """)
    @Unique(
            name = "one_owner",
            properties = {"owner", "name"},
            options = "{\"partialFilterExpression\": {\"rank\": {\"$gt\": 5}}}")
    static final class Place {
        @PrimaryKey
        @Nullable
        UUID id;

        String name;

        @Nullable
        String description;

        @Nullable
        String owner;

        @Index(options = "{\"key\": {\"rank\": -1}, \"sparse\": true}")
        @Nullable
        Integer rank;

        @Index(options = "{\"key\": {\"position\": \"2dsphere\"}}")
        @Nullable
        Json position;

        @Index(options = "{\"key\": {\"facts.$**\": 1}}")
        @Nullable
        Json facts;

        @Index(options = "{\"expireAfterSeconds\": 3600}")
        @Nullable
        Instant seen;

        @Index(name = "by_next", options = "{\"key\": {\"next_id\": \"hashed\"}}")
        @Nullable
        Ref<Place> next;

        Place(String name) {
            this.name = name;
        }
    }

    @BeforeEach
    void start() {
        database.drop();
    }

    @Test
    void options_are_those_of_the_index() {
        try (var orm = orm(Place.class)) {
            orm.schema().create();
        }
        var indexes = indexes("place");
        assertThat(indexes)
                .containsOnlyKeys(
                        "_id_",
                        "words",
                        "one_owner",
                        "place_rank_index",
                        "place_position_index",
                        "place_facts_index",
                        "place_seen_index",
                        "by_next");
        assertThat(indexes.get("words"))
                .contains("\"weights\": {\"name\": 10.0, \"description\": 2.0}", "\"default_language\": \"german\"");
        assertThat(indexes.get("one_owner"))
                .contains("\"unique\": true", "\"partialFilterExpression\": {\"rank\": {\"$gt\": 5}}");
        assertThat(indexes.get("place_rank_index")).contains("\"key\": {\"rank\": -1}", "\"sparse\": true");
        assertThat(indexes.get("place_position_index")).contains("\"key\": {\"position\": \"2dsphere\"}");
        assertThat(indexes.get("place_facts_index")).contains("\"key\": {\"facts.$**\": 1}");
        assertThat(indexes.get("place_seen_index")).contains("\"expireAfterSeconds\": 3600");
        assertThat(indexes.get("by_next")).contains("\"key\": {\"next_id\": \"hashed\"}");
    }

    @Test
    void what_is_unique_among_some_documents_is_nothing_to_find_one_by() {
        try (var orm = orm(Place.class)) {
            var em = orm.em().fork();
            var place = new Place("Kaffeehaus");
            place.owner = "Ann";

            assertThatThrownBy(() -> em.upsert(
                            place,
                            u -> u.onConflict(StoredPath.of(Place.class, "owner"), StoredPath.of(Place.class, "name"))))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("which is not unique, or not among all rows");
            assertThatThrownBy(() -> em.upsert(place))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith("This Place cannot be upserted");
        }
    }

    @Test
    void words_and_places_are_found_by_them() {
        try (var orm = orm(Place.class)) {
            orm.schema().create();
            var em = orm.em().fork();
            var near = new Place("Kaffeehaus");
            near.position = Json.parse("{\"type\": \"Point\", \"coordinates\": [16.37, 48.21]}");
            var far = new Place("Teehaus");
            far.position = Json.parse("{\"type\": \"Point\", \"coordinates\": [9.99, 53.55]}");
            far.description = "Kein Kaffeehaus";
            em.persist(near, far).flush();

            var words = MongoFilter.of(Filters.text("teehaus"));
            assertThat(orm.em().fork().find(Place.class, words))
                    .extracting(place -> place.name)
                    .containsExactly("Teehaus");
            var vicinity = MongoFilter.of(Filters.geoWithinCenterSphere("position", 16.3, 48.2, 0.01));
            assertThat(orm.em().fork().find(Place.class, vicinity))
                    .extracting(place -> place.name)
                    .containsExactly("Kaffeehaus");
        }
    }

    @Test
    void uniqueness_is_for_the_documents_that_the_filter_names() {
        try (var orm = orm(Place.class)) {
            orm.schema().create();
            var em = orm.em().fork();
            em.persist(place("a", 1), place("a", 1), place("a", 6)).flush();
            em.persist(place("a", 7));
            assertThatThrownBy(em::flush)
                    .isInstanceOf(UniqueConstraintViolationException.class)
                    .hasMessageStartingWith("The value of Place.owner, Place.name must be unique, and is taken.");
        }
    }

    private static Place place(String name, int rank) {
        var place = new Place(name);
        place.owner = "x";
        place.rank = rank;
        return place;
    }

    @Test
    void a_start_makes_what_is_missing_and_leaves_what_is_there() {
        ensured(Place.class).close();
        var made = described("place");
        assertThat(indexes("place")).hasSize(8);
        ensured(Place.class).close();
        assertThat(described("place")).isEqualTo(made);

        database.getCollection("place").dropIndex("words");
        ensured(Place.class).close();
        assertThat(described("place")).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void what_a_start_has_made_is_what_is_created() {
        ensured(Place.class).close();
        var made = described("place");
        database.drop();
        try (var orm = orm(Place.class)) {
            orm.schema().create();
        }
        assertThat(described("place")).isEqualTo(made);
    }

    @Test
    void a_start_makes_nothing_unless_it_is_told_to() {
        orm(Place.class).close();
        assertThat(database.listCollectionNames()).isEmpty();
    }

    @Entity(table = "visit")
    static final class Visit {
        @PrimaryKey
        long id;

        @Index(options = "{\"expireAfterSeconds\": 3600}")
        Instant at;
    }

    @Entity(table = "visit")
    static final class LongerVisit {
        @PrimaryKey
        long id;

        @Index(options = "{\"expireAfterSeconds\": 7200}")
        Instant at;
    }

    @Entity(table = "visit")
    static final class BackwardVisit {
        @PrimaryKey
        long id;

        @Index(options = "{\"key\": {\"at\": -1}, \"expireAfterSeconds\": 3600}")
        Instant at;
    }

    @Test
    void an_index_that_is_there_otherwise_is_told() {
        ensured(Visit.class).close();
        for (var changed : List.of(LongerVisit.class, BackwardVisit.class)) {
            assertThatThrownBy(() -> ensured(changed))
                    .isInstanceOf(DriverException.class)
                    .hasMessageStartingWith(changed.getSimpleName()
                            + " has index \"visit_at_index\" declared otherwise than collection \"visit\" has it, and nothing was"
                            + " changed. Drop the one in the collection to have the declared one made, or declare what is there.\n"
                            + "The database reports an error. The database says: ")
                    .hasMessageContaining("xisting index");
        }
        assertThat(indexes("visit").get("visit_at_index")).contains("3600", "\"at\": 1");

        database.getCollection("visit").dropIndex("visit_at_index");
        ensured(LongerVisit.class).close();
        assertThat(indexes("visit").get("visit_at_index")).contains("7200");
    }

    /** Some of them no server of the tests knows. */
    @Entity
    static final class Sent {
        @PrimaryKey
        long id;

        @Unique(options = "{\"collation\": {\"locale\": \"de\", \"strength\": 2}, \"hidden\": true}")
        String name;

        @Index(
                options =
                        "{\"partialFilterExpression\": {\"at\": {\"$gt\": {\"$date\": \"2020-01-01T00:00:00Z\"}}}, \"storageEngine\": {}}")
        Instant at;

        @Index(options = "{\"key\": {\"flat\": \"2d\"}, \"bits\": 20, \"min\": -10, \"max\": 10.5}")
        List<Double> flat;

        @Index(options = "{\"key\": {\"more.a\": 1, \"more.b\": -1}}")
        Json more;

        @Unique(options = "{\"sparse\": true}")
        @Nullable
        String label;
    }

    @Test
    void the_command_has_all_that_is_declared() {
        try (var orm = orm(Sent.class)) {
            var command = BsonDocument.parse(orm.schema().createScript().get(1));
            assertThat(command.getArray("indexes")).isEqualTo(BsonArray.parse("""
                    [{"key": {"name": 1}, "name": "sent_name_unique", "unique": true,
                      "collation": {"locale": "de", "strength": 2}, "hidden": true},
                     {"key": {"at": 1}, "name": "sent_at_index",
                      "partialFilterExpression": {"at": {"$gt": {"$date": "2020-01-01T00:00:00Z"}}}, "storageEngine": {}},
                     {"key": {"flat": "2d"}, "name": "sent_flat_index", "bits": 20, "min": -10, "max": 10.5},
                     {"key": {"more.a": 1, "more.b": -1}, "name": "sent_more_index"},
                     {"key": {"label": 1}, "name": "sent_label_unique", "unique": true, "sparse": true}]"""));
        }
    }

    /** Who looks for the documents that refer to one looks into an index that has them all. */
    @Entity
    @Index(name = "some", properties = "next", options = "{\"partialFilterExpression\": {\"next_id\": {\"$gt\": 5}}}")
    static final class Chained {
        @PrimaryKey
        long id;

        @Nullable
        Ref<Chained> next;
    }

    @Test
    void a_reference_has_an_index_of_its_own_beside_one_that_has_not_all_documents() {
        try (var orm = orm(Chained.class)) {
            orm.schema().create();
            assertThat(indexes("chained")).containsOnlyKeys("_id_", "some", "chained_next_id_index");
        }
    }

    private static Orm orm(Class<?>... entities) {
        return Orm.init(MongoDb.driver(), o -> onTests(o, entities));
    }

    private static Orm ensured(Class<?>... entities) {
        return Orm.init(MongoDb.driver(), o -> onTests(o, entities).ensureIndexes());
    }

    private static MongoOptions onTests(MongoOptions options, Class<?>... entities) {
        return options.entities(entities).client(Databases.client()).database(DATABASE);
    }

    /** By name, as JSON. */
    private Map<String, String> indexes(String collection) {
        var indexes = new LinkedHashMap<String, String>();
        for (var index : database.getCollection(collection).listIndexes()) {
            indexes.put(index.getString("name"), index.toJson());
        }
        return indexes;
    }

    private List<Document> described(String collection) {
        var described = new ArrayList<Document>();
        for (var each : database.listCollections().filter(new Document("name", collection))) {
            described.add(each.get("options", Document.class));
        }
        return database.getCollection(collection).listIndexes().into(described);
    }
}
