/** What is particular to PostgreSQL. */
module dev.entia.postgresql {
    requires transitive dev.entia.schema;
    requires com.zaxxer.hikari; // So that a URL is enough; a given data source does without.

    exports dev.entia.postgresql;
}
