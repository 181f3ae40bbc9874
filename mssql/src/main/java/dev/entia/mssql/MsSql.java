package dev.entia.mssql;

/** The entrance to SQL Server. */
public final class MsSql {

    private MsSql() {}
}
