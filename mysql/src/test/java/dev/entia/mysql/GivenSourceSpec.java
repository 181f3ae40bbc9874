package dev.entia.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.entia.Orm;
import dev.entia.error.ReadOnlyException;
import dev.entia.sql.SqlOptions;
import dev.entia.testkit.domain.Shelf;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Data sources of the application, which others use as well. */
public abstract class GivenSourceSpec {

    private final TestedServer server;

    protected GivenSourceSpec(TestedServer server) {
        this.server = server;
    }

    private Orm orm(Consumer<SqlOptions> options) {
        return Orm.init(server.driver(), o -> options.accept(o.entities(Shelf.class)));
    }

    @Test
    void connections_that_are_not_in_auto_commit_mode_are_while_they_are_used() throws SQLException {
        var database = server.empty("given_source");
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.url());
            pool.setMaximumPoolSize(1);
            pool.setAutoCommit(false);
            try (var orm = orm(o -> o.dataSource(pool));
                    var other = orm(o -> o.url(database.url()))) {
                orm.schema().create();
                assertThat(orm.em().fork().count(Shelf.class)).isZero();
                other.em().fork().persist(new Shelf(1L, "Library")).flush();
                assertThat(orm.em().fork().count(Shelf.class)).isEqualTo(1);
                orm.em().fork().persist(new Shelf(2L, "Attic")).flush();
                assertThat(other.em().fork().count(Shelf.class)).isEqualTo(2);
            }
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement();
                    var mode = statement.executeQuery("select @@autocommit")) {
                assertThat(connection.getAutoCommit()).isFalse();
                assertThat(mode.next() && mode.getBoolean(1)).isFalse();
            }
        }
    }

    @Test
    void a_connection_that_dies_before_its_mode_is_set_back_is_not_missing() {
        var database = server.empty("given_source");
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.url());
            pool.setMaximumPoolSize(1);
            pool.setAutoCommit(false);
            try (var orm = orm(o -> o.dataSource(pool).onRelease(on -> database.killOthers()))) {
                orm.schema().create();
                assertThat(orm.em().fork().count(Shelf.class)).isZero();
                assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            }
        }
    }

    @Test
    void a_connection_that_is_read_only_stays_so() {
        var database = server.empty("given_source");
        try (var direct = orm(o -> o.url(database.url()));
                var pool = new HikariDataSource()) {
            direct.schema().create();
            pool.setJdbcUrl(database.url());
            pool.setReadOnly(true);
            try (var orm = orm(o -> o.dataSource(pool))) {
                assertThat(orm.em().fork().count(Shelf.class)).isZero();
                var em = orm.em().fork().persist(new Shelf(1L, "Library"));
                assertThatThrownBy(em::flush).isInstanceOf(ReadOnlyException.class);
            }
        }
    }
}
