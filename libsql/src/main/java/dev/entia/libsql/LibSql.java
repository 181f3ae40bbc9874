package dev.entia.libsql;

/** The entrance to libSQL. */
public final class LibSql {

    private LibSql() {}
}
