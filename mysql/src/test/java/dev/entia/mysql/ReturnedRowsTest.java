package dev.entia.mysql;

/** What MySQL makes of rows that are written. */
final class ReturnedRowsTest extends ReturnedRowsSpec {

    ReturnedRowsTest() {
        super(MySqlServer.TESTED);
    }
}
