package dev.entia.mysql;

/** Names of any kind on MySQL. */
final class HostileNamesTest extends LimitedNamesSpec {

    HostileNamesTest() {
        super(MySqlServer.TESTED);
    }
}
