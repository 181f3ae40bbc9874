package dev.entia.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.sql.jdbc.StatementCache.Wanted;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class StatementCacheTest {

    private final StatementCache cache = new StatementCache(2, connection -> TextReader.USUAL);
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_statement_that_is_given_back_is_lent_again() throws SQLException {
        var statement = cache.lend(connection, Wanted.plain("select 1", "here"));
        cache.takeBack(Wanted.plain("select 1", "here"), statement);

        assertThat(cache.lend(connection, Wanted.plain("select 1", "here"))).isSameAs(statement);
    }

    @Test
    void a_statement_is_not_lent_where_its_names_may_mean_something_else() throws SQLException {
        var statement = cache.lend(connection, Wanted.plain("select 1", "here"));
        cache.takeBack(Wanted.plain("select 1", "here"), statement);

        assertThat(cache.lend(connection, Wanted.plain("select 1", "there"))).isNotSameAs(statement);
    }

    @Test
    void a_statement_in_use_is_not_lent() throws SQLException {
        var first = cache.lend(connection, Wanted.plain("select 1", "here"));
        var second = cache.lend(connection, Wanted.plain("select 1", "here"));
        assertThat(second).isNotSameAs(first);

        cache.takeBack(Wanted.plain("select 1", "here"), first);
        cache.takeBack(Wanted.plain("select 1", "here"), second);
        assertThat(cache.size()).isEqualTo(1);
        assertThat(first.statement().isClosed()).isFalse();
        assertThat(second.statement().isClosed()).isTrue();
    }

    @Test
    void the_one_unused_for_longest_is_closed() throws SQLException {
        var one = cache.lend(connection, Wanted.plain("select 1", "here"));
        cache.takeBack(Wanted.plain("select 1", "here"), one);
        var two = cache.lend(connection, Wanted.plain("select 2", "here"));
        cache.takeBack(Wanted.plain("select 2", "here"), two);
        cache.takeBack(Wanted.plain("select 1", "here"), cache.lend(connection, Wanted.plain("select 1", "here")));
        cache.takeBack(Wanted.plain("select 3", "here"), cache.lend(connection, Wanted.plain("select 3", "here")));

        assertThat(two.statement().isClosed()).isTrue();
        assertThat(one.statement().isClosed()).isFalse();
        assertThat(cache.size()).isEqualTo(2);
    }

    @Test
    void closing_closes_what_is_idle() throws SQLException {
        var one = cache.lend(connection, Wanted.plain("select 1", "here"));
        cache.takeBack(Wanted.plain("select 1", "here"), one);
        cache.close();

        assertThat(one.statement().isClosed()).isTrue();
        assertThat(cache.size()).isZero();
    }
}
