/** The engine: metadata, unit of work, loading and the driver SPI. */
module dev.entia.core {
    requires transitive dev.entia.model;
    requires transitive org.jspecify;
    requires org.slf4j;
    requires jdk.unsupported; // Allocating entities that have no no-argument constructor.

    exports dev.entia;
    exports dev.entia.access;
    exports dev.entia.driver;
    exports dev.entia.error;
    exports dev.entia.meta;
    exports dev.entia.query;
    exports dev.entia.relation;
    exports dev.entia.type;
}
