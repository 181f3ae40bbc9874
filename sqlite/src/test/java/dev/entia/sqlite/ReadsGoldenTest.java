package dev.entia.sqlite;

import dev.entia.testkit.GoldenReadsSpec;
import dev.entia.testkit.domain.Book_;
import dev.entia.testkit.driver.RecordingDriver;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadsGoldenTest extends GoldenReadsSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(Sqlite.driver(), o -> o.url(":memory:"));
    }

    @Override
    protected Path folder() {
        return Path.of("src/test/resources/dev/entia/sqlite");
    }

    @Test
    void texts_with_NUL() {
        books("in texts with NUL, padded", Book_.title.in(List.of("a\0b")));
        books("begins with NUL", Book_.title.startsWith("\0x"));
    }
}
