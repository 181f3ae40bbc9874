package dev.entia.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import dev.entia.Transaction;
import dev.entia.testkit.domain.Shelf;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Connector/J does not take a connection for closed when the server has ended it. */
final class LostConnectionsTest {

    private static final int CONNECTIONS = 4;

    private final Database database = MySqlServer.TESTED.empty("lost_connections");

    @Test
    void a_read_is_tried_again_when_all_connections_of_the_pool_are_dead() throws SQLException {
        try (var orm = Orm.init(
                MySql.driver(), o -> o.entities(Shelf.class).url(database.url()).poolSize(CONNECTIONS))) {
            orm.schema().create();
            useAll(orm);
            killConnections();

            assertThat(orm.em().fork().count(Shelf.class)).isZero();
        }
    }

    /** The pool trusts what was in use a moment ago. */
    private static void useAll(Orm orm) {
        var open = new ArrayList<Transaction>();
        for (var i = 0; i < CONNECTIONS; i++) {
            var em = orm.em().fork();
            open.add(em.begin());
            em.count(Shelf.class);
        }
        open.forEach(Transaction::rollback);
    }

    private void killConnections() throws SQLException {
        var there =
                "select id from information_schema.processlist where db = 'lost_connections' and id <> connection_id()";
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            List<Long> victims = new ArrayList<>();
            try (var rows = statement.executeQuery(there)) {
                while (rows.next()) victims.add(rows.getLong(1));
            }
            for (var victim : victims) statement.execute("kill " + victim);
        }
    }
}
