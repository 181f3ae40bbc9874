/** What is particular to SQL Server. */
@SuppressWarnings("requires-automatic") // The JDBC driver has a name for modules in its manifest, and no descriptor.
module dev.entia.mssql {
    requires transitive dev.entia.schema;
    requires com.zaxxer.hikari; // So that a URL is enough; a given data source does without.
    requires com.microsoft.sqlserver.jdbc; // Settings of a connection, and times with an offset.

    exports dev.entia.mssql;
}
