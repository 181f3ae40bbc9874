/** What is particular to SQL Server. */
module dev.entia.mssql {
    requires transitive dev.entia.schema;
    requires com.zaxxer.hikari; // So that a URL is enough; a given data source does without.

    exports dev.entia.mssql;
}
