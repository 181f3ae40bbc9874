package dev.entia.mysql;

/** How MySQL removes many links. */
final class RemovedLinksTest extends RemovedLinksSpec {

    RemovedLinksTest() {
        super(MySqlServer.TESTED);
    }
}
