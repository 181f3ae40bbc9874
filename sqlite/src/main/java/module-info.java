/** What is particular to SQLite. */
module dev.entia.sqlite {
    requires transitive dev.entia.schema;
    requires com.zaxxer.hikari; // So that a URL is enough; a given data source does without.

    exports dev.entia.sqlite;
}
