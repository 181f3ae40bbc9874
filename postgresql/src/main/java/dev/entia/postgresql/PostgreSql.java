package dev.entia.postgresql;

/** The entrance to PostgreSQL. */
public final class PostgreSql {

    private PostgreSql() {}
}
