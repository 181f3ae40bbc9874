/** Entia on MongoDB. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // The driver has names for modules only.
module dev.entia.mongodb {
    requires transitive dev.entia.core;
    requires transitive org.mongodb.bson; // Keys are ObjectIds.
    requires transitive org.mongodb.driver.core; // Options of a client.
    requires transitive org.mongodb.driver.sync.client;
    requires org.slf4j;

    exports dev.entia.mongodb;
    exports dev.entia.mongodb.command;
}
