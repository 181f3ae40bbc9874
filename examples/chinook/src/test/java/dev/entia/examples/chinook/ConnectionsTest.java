package dev.entia.examples.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import dev.entia.sqlite.Sqlite;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sqlite.SQLiteDataSource;

/** When the shop holds a connection. */
final class ConnectionsTest {

    @RegisterExtension
    final ChinookShop shop = new ChinookShop();

    @Test
    void nothing_to_write_takes_no_connection() {
        var borrowed = new AtomicInteger();
        try (var orm =
                Orm.init(Sqlite.driver(), o -> o.entities(MusicStore.ENTITIES).dataSource(counting(borrowed)))) {
            var em = orm.fork();
            new MusicStore(em).catalogue();
            borrowed.set(0);

            em.flush();

            assertThat(borrowed).hasValue(0);
        }
    }

    @Test
    void a_flush_of_several_statements_takes_one_connection() {
        var borrowed = new AtomicInteger();
        try (var orm =
                Orm.init(Sqlite.driver(), o -> o.entities(MusicStore.ENTITIES).dataSource(counting(borrowed)))) {
            var em = orm.fork();
            var track = em.findOneOrFail(Track.class, 1L);
            track.setGenre(new Genre("Polka"));
            borrowed.set(0);

            em.flush();

            assertThat(borrowed).hasValue(1);
        }
    }

    private SQLiteDataSource counting(AtomicInteger borrowed) {
        var source = new SQLiteDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                borrowed.incrementAndGet();
                return super.getConnection();
            }
        };
        source.setUrl("jdbc:sqlite:" + shop.file());
        return source;
    }
}
