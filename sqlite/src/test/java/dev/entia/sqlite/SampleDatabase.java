package dev.entia.sqlite;

import dev.entia.Orm;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;

/** A file with one {@link Sample}, seen through an ORM and without one. */
final class SampleDatabase implements AutoCloseable {

    private final String url;
    private final Orm orm;

    SampleDatabase(Path folder) {
        url = "jdbc:sqlite:" + folder.resolve("sample.db");
        orm = Orm.init(Sqlite.driver(), o -> o.entities(Sample.class).url(url).poolSize(2));
        orm.schema().create();
        orm.em().fork().persist(new Sample()).flush();
    }

    /** Changes the sample through the ORM. */
    void write(Consumer<Sample> change) {
        var em = orm.em().fork();
        change.accept(em.findOneOrFail(Sample.class, 1));
        em.flush();
    }

    /** The sample as the ORM reads it. */
    Sample read() {
        return orm.em().fork().findOneOrFail(Sample.class, 1);
    }

    /** Stores the value of an SQL expression. */
    void store(String column, String expression) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("update sample set " + column + " = " + expression);
        }
    }

    /** The storage class and the value as it is stored. */
    String stored(String column) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select typeof(" + column + ") || ' ' || " + column + " from sample")) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() {
        orm.close();
    }
}
