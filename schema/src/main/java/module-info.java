/** Tables as data: the model of a schema and the statements that make it so. */
module dev.entia.schema {
    requires transitive dev.entia.sql;

    exports dev.entia.schema;
    exports dev.entia.schema.ddl;
    exports dev.entia.schema.table;
}
