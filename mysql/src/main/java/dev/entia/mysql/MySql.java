package dev.entia.mysql;

/** The entrance to MySQL. */
public final class MySql {

    private MySql() {}
}
