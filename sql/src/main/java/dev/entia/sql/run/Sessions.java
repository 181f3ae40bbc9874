package dev.entia.sql.run;

import dev.entia.driver.DriverSession;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.translate.Plans;

/** Everything that the sessions of one ORM share: what was made of their requests, and how statements are run. Thread-safe. */
public final class Sessions {

    private final Connections connections;
    private final Dialect dialect;
    private final StatementRunner runner;
    private final Plans plans;

    public Sessions(Connections connections, Dialect dialect, TypeMap types, StatementLog log) {
        this.connections = connections;
        this.dialect = dialect;
        this.runner = new StatementRunner(types, log);
        this.plans = new Plans(dialect);
    }

    /** A session, which takes no connection before it needs one. */
    public DriverSession open() {
        return new SqlSession(connections, runner, plans, dialect);
    }

    public Scripts scripts() {
        return new ScriptRunner(connections, runner, dialect.transactions());
    }
}
