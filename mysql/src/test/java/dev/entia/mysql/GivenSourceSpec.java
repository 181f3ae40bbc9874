package dev.entia.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.entia.Orm;
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
}
