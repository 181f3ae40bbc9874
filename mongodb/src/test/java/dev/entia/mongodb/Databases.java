package dev.entia.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.entia.servers.Server;
import dev.entia.testkit.Promise;
import dev.entia.testkit.driver.RecordingDriver;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** The databases of the tests, one by name, on one client. */
final class Databases {

    /** What MongoDB keeps of what relational databases do. */
    static final Set<Promise> PROMISES = Set.of(Promise.TRANSACTIONS, Promise.REQUIRED_VALUES);

    private static final EmptiedProvider EMPTIED = new EmptiedProvider(database("entia_spec"));

    private Databases() {}

    /** A database whose collections are empty once the schema has been created. */
    static RecordingDriver<?> emptied() {
        return emptied(options -> options);
    }

    static RecordingDriver<?> emptied(UnaryOperator<MongoOptions> options) {
        return RecordingDriver.over(
                EMPTIED, o -> options.apply(o.client(client()).database("entia_spec")));
    }

    static MongoDatabase database(String name) {
        return client().getDatabase(name);
    }

    static MongoClient client() {
        return Client.INSTANCE;
    }

    /** Opened when it is first needed. Looks often for a server, so that one that was lost is soon found again. */
    private static final class Client {
        private static final MongoClient INSTANCE = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(Server.MONGODB.url()))
                .applyToServerSettings(server -> server.minHeartbeatFrequency(10, TimeUnit.MILLISECONDS))
                .build());
    }
}
