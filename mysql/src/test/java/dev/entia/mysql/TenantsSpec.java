package dev.entia.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.entia.Orm;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.sql.SqlOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database for each tenant, on the same connection: prepared statements keep to the database they were prepared in. */
public abstract class TenantsSpec {

    private static final List<String> TENANTS = List.of("tenant_ann", "tenant_ben");

    private final TestedServer server;

    protected TenantsSpec(TestedServer server) {
        this.server = server;
    }

    @Entity
    static final class Cup {
        @PrimaryKey
        @Nullable
        Long id;

        String owner;

        Cup(String owner) {
            this.owner = owner;
        }
    }

    private String tenant = TENANTS.get(0);
    private Database first;

    @BeforeEach
    void open() {
        for (var name : TENANTS) {
            var database = server.empty(name);
            try (var orm = orm(o -> o.url(database.url()))) {
                orm.schema().create();
                orm.em().fork().persist(new Cup(name)).flush();
            }
            if (name.equals(tenant)) first = database;
        }
    }

    private Orm orm(Consumer<SqlOptions> options) {
        return Orm.init(server.driver(), o -> options.accept(o.entities(Cup.class)));
    }

    @Test
    void everybody_has_their_own_where_each_use_of_a_connection_says_so() {
        try (var orm = orm(o -> o.url(first.url()).poolSize(1).onAcquire(on -> on.run("use " + tenant)))) {
            assertEverybodyHasTheirOwn(orm);
        }
    }

    @Test
    void everybody_has_their_own_where_the_data_source_says_so() {
        try (var pool = new HikariDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                connection.setCatalog(tenant);
                return connection;
            }
        }) {
            pool.setJdbcUrl(first.url());
            pool.setMaximumPoolSize(1);
            try (var orm = orm(o -> o.dataSource(pool))) {
                assertEverybodyHasTheirOwn(orm);
            }
        }
    }

    private void assertEverybodyHasTheirOwn(Orm orm) {
        for (int round = 0; round < 3; round++) {
            for (var name : TENANTS) {
                tenant = name;
                var em = orm.em().fork();
                em.persist(new Cup(name)).flush();
                assertThat(em.findAll(Cup.class)).extracting(cup -> cup.owner).containsOnly(name);
                assertThat(orm.em().fork().count(Cup.class)).isEqualTo(2 + round);
            }
        }
    }
}
