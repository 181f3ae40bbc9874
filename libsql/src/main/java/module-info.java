/** What is particular to libSQL. */
module dev.entia.libsql {
    requires transitive dev.entia.sqlite;
    requires com.zaxxer.hikari; // So that a URL is enough; a given data source does without.

    exports dev.entia.libsql;
}
