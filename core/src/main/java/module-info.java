/** The engine: metadata, unit of work, loading and the driver SPI. */
module dev.entia.core {
    requires transitive dev.entia.model;
    requires transitive org.jspecify;
    requires org.slf4j;
}
