package dev.entia.mysql;

/** What MySQL says of failures. */
final class ErrorsTest extends FailuresSpec {

    ErrorsTest() {
        super(MySqlServer.TESTED);
    }
}
