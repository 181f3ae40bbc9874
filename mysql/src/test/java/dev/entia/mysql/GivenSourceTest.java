package dev.entia.mysql;

/** Data sources of the application on MySQL. */
final class GivenSourceTest extends GivenSourceSpec {

    GivenSourceTest() {
        super(MySqlServer.TESTED);
    }
}
