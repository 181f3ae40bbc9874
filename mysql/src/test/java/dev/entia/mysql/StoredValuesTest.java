package dev.entia.mysql;

/** What MySQL makes of values. */
final class StoredValuesTest extends StoredValuesSpec {

    StoredValuesTest() {
        super(MySqlServer.TESTED);
    }
}
