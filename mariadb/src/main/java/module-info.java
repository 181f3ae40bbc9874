/** What is particular to MariaDB. */
module dev.entia.mariadb {
    requires transitive dev.entia.mysql;
    requires com.zaxxer.hikari; // So that a URL is enough; a given data source does without.

    exports dev.entia.mariadb;
}
