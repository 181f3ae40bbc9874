package dev.entia.mysql;

/** What MySQL makes of lists of keys. */
final class KeyListsTest extends KeyListsSpec {

    KeyListsTest() {
        super(MySqlServer.TESTED);
    }
}
