package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dev.entia.Orm;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.ConnectionException;
import dev.entia.error.StatementTimeoutException;
import dev.entia.meta.NamingStrategy;
import dev.entia.mongodb.command.MongoCommands;
import dev.entia.mongodb.command.MongoHint;
import dev.entia.query.ComparablePath;
import dev.entia.query.PropertyPath;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.servers.Server;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What options do on the wire. */
final class MongoProviderTest {

    private static final String DATABASE = "entia_provider";

    private final List<BsonDocument> sent = new CopyOnWriteArrayList<>();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(Server.MONGODB.url()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    sent.add(event.getCommand().clone());
                }
            })
            .build());

    @Entity
    static final class LineItem {
        @PrimaryKey
        Long itemNumber;

        String shortText;

        @Nullable
        Ref<LineItem> nextItem;

        @ManyToMany
        Many<LineItem> relatedItems = new Many<>();

        LineItem(Long itemNumber, String shortText) {
            this.itemNumber = itemNumber;
            this.shortText = shortText;
        }
    }

    @Entity
    static final class Letter {
        @PrimaryKey
        @Nullable
        UUID id;
    }

    @BeforeEach
    void start() {
        Databases.database(DATABASE).drop();
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void a_url_with_everything_in_it_is_enough() {
        var url = new ConnectionString(Server.MONGODB.url());
        try (var orm =
                Orm.init(MongoDb.driver(), o -> o.entities(LineItem.class).url(withDatabase(url, DATABASE)))) {
            orm.schema().create();
            orm.em().fork().persist(new LineItem(1L, "one")).flush();
            assertThat(orm.em().fork().count(LineItem.class)).isEqualTo(1);
        }
        try (var orm = Orm.init(
                MongoDb.driver(),
                o -> o.entities(LineItem.class).url(withDatabase(url, DATABASE)).database(DATABASE))) {
            assertThat(orm.em().fork().count(LineItem.class)).isEqualTo(1);
        }
    }

    @Test
    void uuids_of_collections_are_those_of_entities() {
        var url = withDatabase(new ConnectionString(Server.MONGODB.url()), DATABASE);
        try (var orm = Orm.init(MongoDb.driver(), o -> o.entities(Letter.class).url(url))) {
            orm.schema().create();
            var letter = new Letter();
            orm.em().fork().persist(letter).flush();
            var letters = orm.em().fork().unwrap(MongoCommands.class).collection(Letter.class, Document.class);
            assertThat(letters.find(Filters.eq("_id", letter.id))).containsExactly(new Document("_id", letter.id));
        }
    }

    private static String withDatabase(ConnectionString url, String database) {
        var parts = url.getConnectionString().split("\\?", 2);
        var start = "mongodb://" + String.join(",", url.getHosts()) + "/" + database;
        return parts.length == 1 ? start : start + "?" + parts[1];
    }

    @Test
    void an_address_where_nobody_listens_is_told_soon() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        long startedAt = System.nanoTime();
        assertThatThrownBy(() -> Orm.init(
                        MongoDb.driver(),
                        o -> o.entities(LineItem.class)
                                .url("mongodb://ann:secret@localhost:" + port + "/shop")
                                .connectionTimeout(Duration.ofMillis(300))))
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith(
                        "The connection to the database failed. The database says: Timed out while waiting")
                .hasMessageContaining("localhost:" + port)
                .hasMessageContaining("Connection refused")
                .hasMessageNotContaining("secret");
        assertThat(Duration.ofNanos(System.nanoTime() - startedAt)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_statement_that_takes_too_long_is_ended() {
        try (var orm = orm(o -> o.statementTimeout(Duration.ofMillis(300)))) {
            orm.schema().create();
            var em = orm.em().fork();
            for (long i = 0; i < 300; i++) em.persist(new LineItem(i, "x".repeat(30) + i));
            em.flush();
            assertThat(sent("create").get(0).getNumber("maxTimeMS").longValue()).isBetween(1L, 300L);
            assertThat(sent("commitTransaction").get(0).getNumber("maxTimeMS").longValue())
                    .isEqualTo(300);

            var mongo = em.unwrap(MongoCommands.class);
            var everything = new Document("from", "line_item").append("pipeline", List.of());
            var slow = List.of(
                    new Document("$lookup", new Document(everything).append("as", "a")),
                    new Document("$unwind", "$a"),
                    new Document("$lookup", new Document(everything).append("as", "b")),
                    new Document("$unwind", "$b"),
                    new Document("$group", new Document("_id", "$b.short_text").append("n", new Document("$sum", 1))));
            assertThatThrownBy(() -> mongo.aggregate(LineItem.class, slow, Document.class))
                    .isInstanceOf(StatementTimeoutException.class)
                    .hasMessageStartingWith("The statement took longer than it may. The database says: ")
                    .hasMessageEndingWith("\nin: db.line_item.aggregate([?])");
            assertThat(em.count(LineItem.class)).isEqualTo(300);
        }
    }

    @Test
    void a_hint_wins_over_the_statement_timeout() {
        try (var orm = orm(o -> o.statementTimeout(Duration.ofSeconds(20)))) {
            orm.schema().create();
            var em = orm.em().fork();
            em.findAll(LineItem.class);
            em.findAll(LineItem.class, o -> o.hint(MongoHint.maxTime(Duration.ofSeconds(10))));
            em.transactional(tx -> {
                tx.findAll(LineItem.class, o -> o.hint(MongoHint.maxTime(Duration.ofSeconds(30))));
            });
            assertThat(sent("find"))
                    .extracting(find -> find.getNumber("maxTimeMS").longValue())
                    .containsExactly(20_000L, 10_000L, 30_000L);
        }
    }

    @Test
    void a_statement_timeout_is_that_of_each_statement_in_a_transaction() throws InterruptedException {
        try (var orm = orm(o -> o.statementTimeout(Duration.ofMillis(500)))) {
            orm.schema().create();
            var em = orm.em().fork();
            var transaction = em.begin();
            em.persist(new LineItem(1L, "one")).flush();
            Thread.sleep(600);
            assertThat(em.count(LineItem.class)).isEqualTo(1);
            em.persist(new LineItem(2L, "two")).flush();
            transaction.commit();
            assertThat(orm.em().fork().count(LineItem.class)).isEqualTo(2);
        }
    }

    @Test
    void concerns_and_preference_are_sent() {
        try (var orm = orm(o -> o.writeConcern(WriteConcern.MAJORITY)
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.secondaryPreferred()))) {
            orm.schema().create();
            sent.clear();
            var em = orm.em().fork();
            assertThat(em.count(LineItem.class)).isZero();
            var count = sent("aggregate").get(0);
            assertThat(count.getDocument("readConcern")).isEqualTo(BsonDocument.parse("{level: 'majority'}"));
            assertThat(count.getDocument("$readPreference"))
                    .isEqualTo(BsonDocument.parse("{mode: 'secondaryPreferred'}"));

            em.persist(new LineItem(1L, "one")).flush();
            var insert = sent("insert").get(0);
            assertThat(insert.getDocument("readConcern").getString("level").getValue())
                    .isEqualTo("majority");
            assertThat(sent("commitTransaction").get(0).getDocument("writeConcern"))
                    .isEqualTo(BsonDocument.parse("{w: 'majority'}"));

            sent.clear();
            em.count(LineItem.class);
            assertThat(sent("aggregate").get(0)).doesNotContainKey("$readPreference");
        }
    }

    @Test
    void the_concerns_of_the_client_are_overruled() {
        var unacknowledged = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(Server.MONGODB.url()))
                .writeConcern(WriteConcern.UNACKNOWLEDGED)
                .build());
        try (unacknowledged;
                var orm = Orm.init(
                        MongoDb.driver(),
                        o -> o.entities(LineItem.class)
                                .client(unacknowledged)
                                .database(DATABASE)
                                .writeConcern(WriteConcern.W1))) {
            orm.schema().create();
            orm.em().fork().persist(new LineItem(1L, "one")).flush();
            assertThat(orm.em().fork().count(LineItem.class)).isEqualTo(1);
        }
    }

    @Test
    void names_follow_the_naming_strategy() {
        try (var orm = orm(o -> {})) {
            assertThat(stored(orm, "line_item"))
                    .isEqualTo(BsonDocument.parse(
                            "{_id: {$numberLong: '2'}, short_text: 'two', next_item_item_number: {$numberLong: '1'},"
                                    + " related_items: [{$numberLong: '1'}]}"));
        }
        start();
        try (var orm = orm(o -> o.naming(NamingStrategy.AS_DECLARED))) {
            assertThat(stored(orm, "LineItem")).containsKeys("_id", "shortText", "relatedItems");
            var number = new ComparablePath<LineItem, Long>(PropertyPath.parse(LineItem.class, "itemNumber"));
            assertThat(orm.em().fork().find(LineItem.class, number.gt(1L)))
                    .extracting(item -> item.shortText)
                    .containsExactly("two");
        }
    }

    private static BsonDocument stored(Orm orm, String collection) {
        orm.schema().create();
        var em = orm.em().fork();
        var one = new LineItem(1L, "one");
        var two = new LineItem(2L, "two");
        two.nextItem = Ref.to(one);
        two.relatedItems.add(one);
        em.persist(one, two).flush();
        return Databases.database(DATABASE)
                .getCollection(collection, BsonDocument.class)
                .find(new Document("_id", 2L))
                .first();
    }

    private Orm orm(Consumer<MongoOptions> options) {
        return Orm.init(
                MongoDb.driver(),
                o -> options.accept(o.entities(LineItem.class).client(client).database(DATABASE)));
    }

    private List<BsonDocument> sent(String command) {
        return sent.stream().filter(each -> each.getFirstKey().equals(command)).toList();
    }
}
