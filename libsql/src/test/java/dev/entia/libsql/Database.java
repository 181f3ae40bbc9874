package dev.entia.libsql;

import dev.entia.libsql.hrana.Batch;
import dev.entia.libsql.hrana.Endpoint;
import dev.entia.libsql.hrana.HranaStream;
import dev.entia.libsql.hrana.Outcome;
import dev.entia.libsql.hrana.Statement;
import dev.entia.servers.Emptied;
import dev.entia.servers.Emptying;
import dev.entia.servers.Server;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.SqlPlatform;
import dev.entia.testkit.driver.RecordingDriver;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The server under test, also without an ORM. */
final class Database {

    private static final SqlPlatform EMPTIED = Emptied.over(LibSqlPlatform.PLATFORM, Emptying.DELETED);

    private Database() {}

    static String url() {
        return Server.LIBSQL.url();
    }

    /** A driver whose tables are all empty. */
    static RecordingDriver<?> emptied() {
        return emptied(o -> o);
    }

    static RecordingDriver<?> emptied(UnaryOperator<SqlOptions> options) {
        return RecordingDriver.over(
                new LibSqlProvider(EMPTIED), o -> options.apply(o.url(url()).poolSize(4)));
    }

    static HranaStream stream() {
        return stream(url());
    }

    static HranaStream stream(String url) {
        return new HranaStream(Endpoint.of(URI.create(url), () -> "", Duration.ofSeconds(10), Optional.empty()));
    }

    /** Runs statements that must work, each by itself. */
    static void run(String... statements) {
        for (var sql : statements) {
            if (outcome(stream(), HranaStream.After.ENDED, sql) instanceof Outcome.Failed failed) {
                throw new IllegalStateException(failed.message());
            }
        }
    }

    /** The rows of a query, a line each, with a blank between fields. */
    static List<String> rows(String query) {
        return rows(url(), query);
    }

    static List<String> rows(String url, String query) {
        var outcome = outcome(stream(url), HranaStream.After.ENDED, query);
        return ((Outcome.Done) outcome)
                .rows().stream()
                        .map(row -> Arrays.stream(row).map(String::valueOf).collect(Collectors.joining(" ")))
                        .toList();
    }

    static Outcome outcome(HranaStream stream, HranaStream.After after, String sql, @Nullable Object... values) {
        var statement = new Statement(sql, Arrays.asList(values), Statement.Rows.WANTED);
        return stream.run(new Batch(Batch.Guard.NONE, List.of(statement)), after)
                .get(0);
    }
}
