package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationStrength;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.annotation.Entity;
import dev.entia.annotation.Index;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.DriverException;
import dev.entia.error.ValidationException;
import dev.entia.mongodb.command.MongoCommands;
import dev.entia.mongodb.command.MongoFilter;
import dev.entia.mongodb.command.MongoHint;
import dev.entia.query.ComparablePath;
import dev.entia.query.Condition;
import dev.entia.query.PropertyPath;
import dev.entia.query.TextPath;
import dev.entia.type.Json;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** MongoDB's own words: filters, hints, aggregations, collections. */
final class CommandsTest {

    private static final ComparablePath<Recipe, Long> NUMBER =
            new ComparablePath<>(PropertyPath.parse(Recipe.class, "number"));
    private static final TextPath<Recipe> TITLE = TextPath.ofText(Recipe.class, "title");

    private final List<String> commands = new ArrayList<>();
    private Orm orm;
    private EntityManager em;

    @Entity
    static final class Recipe {
        @PrimaryKey
        @Nullable
        Long number;

        @Index
        String title;

        int minutes;

        List<String> ingredients;

        Json origin;

        UUID edition = UUID.randomUUID();

        Recipe(String title, int minutes, List<String> ingredients, String country) {
            this.title = title;
            this.minutes = minutes;
            this.ingredients = ingredients;
            this.origin = Json.parse("{\"country\": \"" + country + "\", \"tags\": [{\"name\": \"old\"}]}");
        }
    }

    /** How much there is of a country. */
    public record Share(String _id, int recipes, double minutes) {}

    /** Which edition of a recipe it is. */
    public record Edition(String title, UUID edition) {}

    @BeforeEach
    void start() {
        Databases.database("entia_commands").drop();
        orm = Orm.init(
                MongoDb.driver(),
                o -> o.entities(Recipe.class)
                        .client(Databases.client())
                        .database("entia_commands")
                        .observe(command -> commands.add(command.text())));
        orm.schema().create();
        em = orm.em().fork();
        em.persist(
                        new Recipe("Bread", 90, List.of("flour", "water", "salt"), "DE"),
                        new Recipe("Soup", 30, List.of("water", "salt"), "DE"),
                        new Recipe("pizza", 40, List.of("flour", "water", "tomato"), "IT"))
                .flush();
        commands.clear();
    }

    @AfterEach
    void stop() {
        orm.close();
    }

    @Test
    void a_filter_is_a_condition_among_others() {
        var salted = MongoFilter.<Recipe>of(Filters.eq("ingredients", "salt"));
        assertThat(titles(salted)).containsExactly("Bread", "Soup");
        assertThat(titles(salted.not())).containsExactly("pizza");
        assertThat(titles(salted.and(TITLE.eq("Soup")))).containsExactly("Soup");
        assertThat(titles(MongoFilter.of(Filters.all("ingredients", "flour", "tomato"))))
                .containsExactly("pizza");
        assertThat(titles(MongoFilter.of(Filters.size("ingredients", 2)))).containsExactly("Soup");
        assertThat(titles(MongoFilter.of(Filters.regex("title", "^[a-z]")))).containsExactly("pizza");
        assertThat(commands.get(0)).isEqualTo("db.recipe.find({\"$native\": ?}).sort({\"_id\": 1})");
    }

    @Test
    void a_filter_reaches_into_documents() {
        assertThat(titles(MongoFilter.of(Filters.eq("origin.country", "IT")))).containsExactly("pizza");
        assertThat(titles(MongoFilter.of(Filters.elemMatch("origin.tags", Filters.eq("name", "old")))))
                .hasSize(3);
    }

    @Test
    void a_uuid_is_found_as_it_is_kept() {
        var soup = em.findOneOrFail(Recipe.class, TITLE.eq("Soup")).edition;
        var edition = Filters.eq("edition", soup);
        assertThat(titles(MongoFilter.of(edition))).containsExactly("Soup");
        assertThat(titles(MongoFilter.<Recipe>of(edition).not())).containsExactly("Bread", "pizza");
        var mongo = em.unwrap(MongoCommands.class);
        var only = Aggregates.project(Projections.include("title", "edition"));
        assertThat(mongo.aggregate(Recipe.class, List.of(Aggregates.match(edition), only), Edition.class))
                .containsExactly(new Edition("Soup", soup));
    }

    @Test
    void a_filter_with_a_value_that_has_no_codec_is_refused() {
        assertThatThrownBy(() -> titles(MongoFilter.of(Filters.eq("minutes", Year.of(2000)))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A MongoFilter has a value that MongoDB's driver cannot write: Can't find a codec for"
                        + " CodecCacheKey{clazz=class java.time.Year, types=null}. Give it a value that BSON has.");
    }

    @Test
    void a_text_is_searched() {
        em.unwrap(MongoCommands.class).collection(Recipe.class, Document.class).createIndex(Indexes.text("title"));
        assertThat(titles(MongoFilter.of(Filters.text("bread")))).containsExactly("Bread");
        assertThat(titles(MongoFilter.<Recipe>of(Filters.text("bread soup")).and(NUMBER.gt(1L))))
                .containsExactly("Soup");
    }

    @Test
    void hints_are_followed() {
        var german = Collation.builder()
                .locale("de")
                .collationStrength(CollationStrength.SECONDARY)
                .build();
        assertThat(em.findAll(Recipe.class, o -> o.orderBy(TITLE.asc()).hint(MongoHint.collation(german))))
                .extracting(recipe -> recipe.title)
                .containsExactly("Bread", "pizza", "Soup");
        var index = MongoHint.index(new BsonDocument("title", new BsonInt32(1)));
        assertThat(em.findAll(
                        Recipe.class,
                        o -> o.hint(
                                index,
                                MongoHint.allowDiskUse(),
                                MongoHint.batchSize(2),
                                MongoHint.maxTime(Duration.ofSeconds(30)))))
                .hasSize(3);
    }

    @Test
    void what_no_hint_can_mean_is_refused_when_it_is_made() {
        assertThatThrownBy(() -> MongoHint.batchSize(-2))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "MongoHint.batchSize(-2) is no number of documents that could come at a time. Give 1 or more, or"
                                + " leave it out.");
        assertThatThrownBy(() -> MongoHint.maxTime(Duration.ofSeconds(-1))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> MongoHint.index(" ")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> MongoHint.index(new BsonDocument())).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> MongoFilter.of(null))
                .isInstanceOf(ValidationException.class)
                .hasMessage("MongoFilter.of(null) is no condition. Give a filter, or leave the condition out.");
    }

    @Test
    void an_aggregation_makes_records() {
        var shares = em.unwrap(MongoCommands.class)
                .aggregate(
                        Recipe.class,
                        List.of(
                                Aggregates.group(
                                        "$origin.country",
                                        Accumulators.sum("recipes", 1),
                                        Accumulators.avg("minutes", "$minutes")),
                                Aggregates.sort(Sorts.ascending("_id"))),
                        Share.class);
        assertThat(shares).containsExactly(new Share("DE", 2, 60.0), new Share("IT", 1, 40.0));
        assertThat(commands).containsExactly("db.recipe.aggregate([?])");
    }

    @Test
    void an_aggregation_streams() {
        var pipeline = List.of(Aggregates.unwind("$ingredients"), Aggregates.limit(5));
        try (var found = em.unwrap(MongoCommands.class).streamAggregate(Recipe.class, pipeline, Document.class)) {
            assertThat(found.map(each -> each.getString("ingredients")).toList())
                    .containsExactly("flour", "water", "salt", "water", "salt");
        }
    }

    @Test
    void a_transaction_is_shared() {
        var transaction = em.begin();
        em.persist(new Recipe("Tea", 5, List.of("water"), "CN")).flush();
        var mongo = em.unwrap(MongoCommands.class);
        var recipes = mongo.collection(Recipe.class, Document.class);

        assertThat(mongo.aggregate(Recipe.class, List.of(Aggregates.count()), Document.class)
                        .get(0)
                        .get("count"))
                .isEqualTo(4);
        assertThat(recipes.countDocuments(mongo.session().orElseThrow(), Filters.empty()))
                .isEqualTo(4);
        assertThat(recipes.countDocuments()).isEqualTo(3);
        transaction.rollback();
        assertThat(mongo.session()).isEmpty();
        assertThat(recipes.countDocuments()).isEqualTo(3);
    }

    @Test
    void what_cannot_be_done_is_told() {
        var mongo = em.unwrap(MongoCommands.class);
        assertThatThrownBy(() -> mongo.collection(String.class, Document.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("java.lang.String is not an entity of this ORM.");
        assertThatThrownBy(() -> mongo.aggregate(Recipe.class, List.of(new Document("$nonsense", 1)), Document.class))
                .isInstanceOf(DriverException.class)
                .hasMessageContaining("in: db.recipe.aggregate([?])");
    }

    private List<String> titles(Condition<Recipe> condition) {
        return em.find(Recipe.class, condition, o -> o.orderBy(NUMBER.asc())).stream()
                .map(recipe -> recipe.title)
                .toList();
    }
}
