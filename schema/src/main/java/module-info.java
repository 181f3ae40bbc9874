/** Tables as data: the model of a schema and the statements that make it so. */
module dev.entia.schema {
    requires transitive dev.entia.sql;
    requires org.slf4j;
}
