package dev.entia.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.entia.DriverProvider;
import dev.entia.driver.Driver;
import dev.entia.meta.Metadata;
import dev.entia.mongodb.client.Store;
import dev.entia.mongodb.schema.MongoStorage;
import dev.entia.mongodb.value.Fields;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;

/** Opens databases of MongoDB: a client for a URL, or the one that is given. Thread-safe. */
final class MongoProvider implements DriverProvider<MongoOptions> {

    @Override
    public MongoOptions options() {
        return new MongoOptions();
    }

    @Override
    public Driver open(MongoOptions options, Metadata metadata) {
        options.check();
        var fields = new Fields(options.naming());
        MappingCheck.check(metadata, options.naming());
        if (options.client().isPresent()) {
            if (options.database().isEmpty()) throw MongoErrors.clientWithoutDatabase();
            return driver(options.client().get(), options.database(), options, metadata, fields, () -> {});
        }
        var url = parsed(options.url());
        var client = MongoClients.create(settings(url, options));
        try {
            return driver(client, database(url, options), options, metadata, fields, client::close);
        } catch (RuntimeException e) {
            client.close();
            throw e;
        }
    }

    private static ConnectionString parsed(String url) {
        try {
            return new ConnectionString(url);
        } catch (RuntimeException e) {
            // Its message may have the password in it.
            throw MongoErrors.malformedUrl();
        }
    }

    private static String database(ConnectionString url, MongoOptions options) {
        var named = url.getDatabase();
        if (named == null && options.database().isEmpty()) throw MongoErrors.urlWithoutDatabase();
        if (named == null) return options.database();
        if (!options.database().isEmpty() && !options.database().equals(named)) {
            throw MongoErrors.twoDatabases(named, options.database());
        }
        return named;
    }

    private static MongoClientSettings settings(ConnectionString url, MongoOptions options) {
        var settings = MongoClientSettings.builder().applyConnectionString(url);
        if (url.getApplicationName() == null) settings.applicationName("Entia");
        if (url.getUuidRepresentation() == null) settings.uuidRepresentation(UuidRepresentation.STANDARD);
        options.connectionTimeout().ifPresent(timeout -> {
            settings.applyToClusterSettings(
                    cluster -> cluster.serverSelectionTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS));
            settings.applyToConnectionPoolSettings(pool -> pool.maxWaitTime(timeout.toMillis(), TimeUnit.MILLISECONDS));
        });
        return settings.build();
    }

    private static Driver driver(
            MongoClient client, String name, MongoOptions options, Metadata metadata, Fields fields, Runnable closing) {
        var database = database(named(client, name), options);
        MappingCheck.checkNamespaces(metadata, name, Store.LONGEST_NAMESPACE);
        if (!database.getWriteConcern().isAcknowledged()) throw MongoErrors.unacknowledged();
        var parameters = options.areParametersLogged() ? Store.Parameters.SHOWN : Store.Parameters.HIDDEN;
        var settings = new Store.Settings(metadata, fields, options.observer(), parameters, options.statementTimeout());
        var store = Store.open(client, database, settings);
        MappingCheck.checkNamespaces(metadata, name, store.longestNamespace());
        var storage = new MongoStorage(metadata, fields, options.naming(), store);
        if (options.areIndexesEnsured()) storage.ensureIndexes();
        return new MongoDriver(store, storage, closing);
    }

    private static MongoDatabase named(MongoClient client, String name) {
        try {
            return client.getDatabase(name);
        } catch (IllegalArgumentException e) {
            throw MongoErrors.databaseName(name);
        }
    }

    private static MongoDatabase database(MongoDatabase database, MongoOptions options) {
        var set = database;
        if (options.readConcern().isPresent())
            set = set.withReadConcern(options.readConcern().get());
        if (options.writeConcern().isPresent())
            set = set.withWriteConcern(options.writeConcern().get());
        if (options.readPreference().isPresent())
            set = set.withReadPreference(options.readPreference().get());
        return set;
    }
}
