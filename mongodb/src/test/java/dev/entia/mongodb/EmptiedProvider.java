package dev.entia.mongodb;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.entia.DriverProvider;
import dev.entia.driver.Capability;
import dev.entia.driver.Driver;
import dev.entia.driver.DriverSession;
import dev.entia.driver.Precision;
import dev.entia.driver.Storage;
import dev.entia.meta.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collections that are created once and afterwards only emptied: each of hundreds of specifications asks for empty ones,
 * most for the same. The database has no other users.
 */
final class EmptiedProvider implements DriverProvider<MongoOptions> {

    private final MongoDatabase database;
    private List<String> standing = List.of();

    EmptiedProvider(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public MongoOptions options() {
        return MongoDb.driver().options();
    }

    @Override
    public Driver open(MongoOptions options, Metadata metadata) {
        return new Emptied(MongoDb.driver().open(options, metadata));
    }

    private final class Emptied implements Driver, Storage {

        private final Driver driver;
        private final Storage storage;

        private Emptied(Driver driver) {
            this.driver = driver;
            this.storage = driver.storage().orElseThrow();
        }

        @Override
        public void create() {
            if (storage.createScript().equals(standing)) {
                for (var name : database.listCollectionNames())
                    database.getCollection(name).deleteMany(Filters.empty());
                return;
            }
            standing = List.of();
            database.drop();
            storage.create();
            standing = storage.createScript();
        }

        @Override
        public void drop() {
            standing = List.of();
            storage.drop();
        }

        @Override
        public List<String> createScript() {
            return storage.createScript();
        }

        @Override
        public List<String> dropScript() {
            return storage.dropScript();
        }

        @Override
        public Set<Capability> capabilities() {
            return driver.capabilities();
        }

        @Override
        public Precision precision() {
            return driver.precision();
        }

        @Override
        public DriverSession open() {
            return driver.open();
        }

        @Override
        public Optional<Storage> storage() {
            return Optional.of(this);
        }

        @Override
        public void close() {
            driver.close();
        }
    }
}
