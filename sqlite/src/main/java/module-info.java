/** What is particular to SQLite. */
module dev.entia.sqlite {
    requires transitive dev.entia.schema;

    exports dev.entia.sqlite;
}
