package dev.entia.libsql;

import dev.entia.testkit.LostConnectionSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** What a network does to connections with libSQL's server, whose transactions live on streams over several of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LibSqlLostConnectionSpec extends LostConnectionSpec {

    private Proxy proxy;

    @BeforeAll
    void open() throws IOException {
        proxy = new Proxy();
    }

    @AfterAll
    void close() {
        proxy.close();
    }

    @Override
    protected RecordingDriver<?> driver() {
        return Database.emptied(o -> o.url(proxy.url()));
    }

    @Override
    protected void killConnections() {
        proxy.dropConnections();
    }
}
