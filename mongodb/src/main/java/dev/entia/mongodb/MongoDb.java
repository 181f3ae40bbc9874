package dev.entia.mongodb;

import dev.entia.DriverProvider;

/**
 * The entrance to MongoDB: {@code Orm.init(MongoDb.driver(), o -> o.entities(…).url("mongodb://localhost/shop"))}.
 *
 * <p>A URL is a connection string of MongoDB, {@code mongodb://user:password@host:27017/database?name=value} or
 * {@code mongodb+srv://…}, with the database in it. Its settings are those of MongoDB's driver.
 */
public final class MongoDb {

    private MongoDb() {}

    /** Thread-safe; may be used for any number of databases. */
    public static DriverProvider<MongoOptions> driver() {
        return new MongoProvider();
    }
}
