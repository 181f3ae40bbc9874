/** What is particular to PostgreSQL. */
@SuppressWarnings("requires-automatic") // The JDBC driver has a name for modules in its manifest, and no descriptor.
module dev.entia.postgresql {
    requires transitive dev.entia.schema;
    requires com.zaxxer.hikari; // So that a URL is enough; a given data source does without.
    requires org.postgresql.jdbc; // What its errors say beside their message, and values with the name of their type.
    requires static org.checkerframework.checker.qual; // Annotations of the JDBC driver's classes, for the compiler.

    exports dev.entia.postgresql;
}
