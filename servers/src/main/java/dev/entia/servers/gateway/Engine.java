package dev.entia.servers.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** The functions of DocumentDB. Each takes a command as it came, and gives the answer. */
final class Engine {

    private static final String BSON = "?::bytea::bson";

    /** Commands whose answer is a document. */
    private static final Map<String, Call> CALLS = Map.ofEntries(
            write("insert"),
            write("update"),
            write("delete"),
            onDatabase("findAndModify", "select p_result::bytea from find_and_modify(?, " + BSON + ")"),
            onDatabase("count", "select document::bytea from count_query(?, " + BSON + ")"),
            onDatabase("distinct", "select document::bytea from distinct_query(?, " + BSON + ")"),
            onDatabase("create", "select create_collection_view(?, " + BSON + ")::bytea"),
            onDatabase("createIndexes", internal("create_indexes_non_concurrently(?, " + BSON + ", true)")),
            onDatabase("dropIndexes", "call drop_indexes(?, " + BSON + ", null)"),
            onDatabase("validate", "select document::bytea from validate(?, " + BSON + ")"),
            Map.entry(
                    "collMod",
                    new Call(
                            "select coll_mod(?, ?, " + BSON + ")::bytea",
                            List.of(Argument.DATABASE, Argument.COLLECTION, Argument.COMMAND))),
            Map.entry(
                    "collStats",
                    new Call("select coll_stats(?, ?)::bytea", List.of(Argument.DATABASE, Argument.COLLECTION))),
            Map.entry(
                    "drop", new Call("select drop_collection(?, ?)", List.of(Argument.DATABASE, Argument.COLLECTION))),
            Map.entry("dropDatabase", new Call("select drop_database(?)", List.of(Argument.DATABASE))),
            Map.entry("dbStats", new Call("select db_stats(?)::bytea", List.of(Argument.DATABASE))),
            Map.entry(
                    "renameCollection", new Call("select rename_collection(" + BSON + ")", List.of(Argument.COMMAND))),
            Map.entry(
                    "listDatabases", new Call("select list_databases(" + BSON + ")::bytea", List.of(Argument.COMMAND))),
            Map.entry(
                    "connectionStatus",
                    new Call("select connection_status(" + BSON + ")::bytea", List.of(Argument.COMMAND))));

    private static final Map<String, String> PLANNED = Map.of(
            "find", "bson_aggregation_find",
            "aggregate", "bson_aggregation_pipeline",
            "count", "bson_aggregation_count",
            "distinct", "bson_aggregation_distinct");

    private static final String VERSION = "select 'DocumentDB ' || extversion || ' (PostgreSQL '"
            + " || split_part(current_setting('server_version'), ' ', 1) || ')'"
            + " from pg_extension where extname = 'documentdb'";

    /** Those that wait for a lock go first: they would have it as soon as its holder is gone. */
    private static final String TERMINATION = """
            select pg_terminate_backend(pid, 5000) from (
              select pid from pg_stat_activity
              where backend_type = 'client backend' and pid <> pg_backend_pid() and state <> 'idle'
              order by wait_event_type = 'Lock' desc nulls last) as working""";

    private Engine() {}

    private enum Argument {
        DATABASE,
        COLLECTION,
        COMMAND
    }

    private record Call(String sql, List<Argument> arguments) {}

    /** {@code DocumentDB 1.0 (PostgreSQL 18.1)}. */
    static String version(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(VERSION)) {
            if (!rows.next()) throw new SQLException("there is no extension documentdb");
            return rows.getString(1);
        }
    }

    /** Ends what runs, and what has begun a transaction. */
    static void terminate(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(TERMINATION);
        }
    }

    /** Runs a command; empty if there is no such. */
    static Optional<BsonDocument> run(Connection connection, String database, BsonDocument command)
            throws SQLException {
        var name = command.getFirstKey();
        if (name.equals("explain")) return Optional.of(explain(connection, database, command.getDocument("explain")));
        var call = CALLS.get(name);
        if (call == null) return Optional.empty();
        try (var statement = connection.prepareStatement(call.sql())) {
            for (int i = 0; i < call.arguments().size(); i++)
                bind(statement, i + 1, call.arguments().get(i), database, command);
            statement.execute();
            try (var rows = statement.getResultSet()) {
                return Optional.of(rows == null ? Documents.ok() : first(rows));
            }
        }
    }

    /** What a document tells, or a function that returns none. */
    private static BsonDocument first(ResultSet rows) throws SQLException {
        if (!rows.next() || rows.getMetaData().getColumnType(1) != Types.BINARY) return Documents.ok();
        var document = Documents.read(rows.getBytes(1));
        if (!document.containsKey("ok")) document.putAll(Documents.ok());
        return document;
    }

    private static void bind(
            PreparedStatement statement, int index, Argument argument, String database, BsonDocument command)
            throws SQLException {
        switch (argument) {
            case DATABASE -> statement.setString(index, database);
            case COLLECTION ->
                statement.setString(
                        index, command.getString(command.getFirstKey()).getValue());
            case COMMAND -> statement.setBytes(index, Documents.bytes(command));
        }
    }

    private static BsonDocument explain(Connection connection, String database, BsonDocument command)
            throws SQLException {
        var function = PLANNED.get(command.getFirstKey());
        if (function == null) return ErrorCode.COMMAND_NOT_FOUND.answer("explain of " + command.getFirstKey());
        command.remove("$db");
        var sql = "explain (format json) select document from " + function + "(?, " + BSON + ")";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, database);
            statement.setBytes(2, Documents.bytes(command));
            try (var rows = statement.executeQuery()) {
                rows.next();
                BsonValue plan =
                        BsonDocument.parse("{plan: " + rows.getString(1) + "}").get("plan");
                var answer = new BsonDocument("queryPlanner", new BsonDocument("winningPlan", plan));
                answer.putAll(Documents.ok());
                return answer;
            }
        }
    }

    private static Map.Entry<String, Call> write(String name) {
        return onDatabase(name, "select p_result::bytea from \"" + name + "\"(?, " + BSON + ")");
    }

    private static Map.Entry<String, Call> onDatabase(String name, String sql) {
        return Map.entry(name, new Call(sql, List.of(Argument.DATABASE, Argument.COMMAND)));
    }

    private static String internal(String function) {
        return "select documentdb_api_internal." + function + "::bytea";
    }
}
