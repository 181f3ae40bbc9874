/** What is particular to libSQL. */
module dev.entia.libsql {
    requires transitive dev.entia.sqlite;
    requires java.net.http;
    requires org.slf4j;
    requires com.zaxxer.hikari; // So that the URL of a local database is enough.

    exports dev.entia.libsql;
}
