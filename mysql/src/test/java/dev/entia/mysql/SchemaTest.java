package dev.entia.mysql;

/** What is particular about tables on MySQL. */
final class SchemaTest extends SchemaSpec {

    SchemaTest() {
        super(MySqlServer.TESTED);
    }
}
