package dev.entia.mariadb;

/** The entrance to MariaDB. */
public final class MariaDb {

    private MariaDb() {}
}
