package dev.entia.servers.gateway;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.entia.servers.Server;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** A client, and a database without collections. */
record Lake(MongoClient client, MongoDatabase database) implements AutoCloseable {

    static Lake empty(String name) {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(Server.MONGODB.url()))
                // Else a driver that has lost a connection waits for half a second or more.
                .applyToServerSettings(server -> server.minHeartbeatFrequency(10, TimeUnit.MILLISECONDS))
                .build();
        var client = MongoClients.create(settings);
        var database = client.getDatabase(name);
        database.drop();
        return new Lake(client, database);
    }

    MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    /** For the fail point, and for dropping connections. */
    Document admin(String command) {
        return client.getDatabase("admin").runCommand(Document.parse(command));
    }

    @Override
    public void close() {
        client.close();
    }
}
