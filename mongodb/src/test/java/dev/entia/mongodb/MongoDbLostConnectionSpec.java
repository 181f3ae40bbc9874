package dev.entia.mongodb;

import com.mongodb.client.MongoClients;
import dev.entia.servers.Server;
import dev.entia.testkit.LostConnectionSpec;
import dev.entia.testkit.Promise;
import dev.entia.testkit.driver.RecordingDriver;
import java.util.Set;
import org.bson.Document;

/** What happens to connections is no loss. */
final class MongoDbLostConnectionSpec extends LostConnectionSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return Databases.emptied();
    }

    /** All but the one that asks for it. */
    @Override
    protected void killConnections() {
        try (var client = MongoClients.create(Server.MONGODB.url())) {
            client.getDatabase("admin").runCommand(new Document("dropConnections", 1));
        }
    }

    @Override
    protected Set<Promise> promises() {
        return Databases.PROMISES;
    }
}
