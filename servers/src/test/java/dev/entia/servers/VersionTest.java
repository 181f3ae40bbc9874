package dev.entia.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VersionTest {

    @Test
    void what_stands_in_for_mongodb_is_called_by_its_name() {
        assertThat(Version.at(Server.MONGODB.url()))
                .matches("DocumentDB \\S+ \\(PostgreSQL 18\\.\\d+\\) through the tests' own gateway");
    }
}
