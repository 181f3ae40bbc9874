/** What is particular to MySQL. */
module dev.entia.mysql {
    requires transitive dev.entia.schema;
    requires com.zaxxer.hikari; // So that a URL is enough; a given data source does without.

    exports dev.entia.mysql;
}
