/** The relational driver: statements as data, rendering, translation and execution on JDBC. */
module dev.entia.sql {
    requires transitive dev.entia.core;
    requires transitive java.sql;
    requires org.slf4j;
    requires static com.zaxxer.hikari; // Applications may bring a data source of their own.

    exports dev.entia.sql;
    exports dev.entia.sql.ast;
    exports dev.entia.sql.jdbc;
    exports dev.entia.sql.render;
    exports dev.entia.sql.run;
}
