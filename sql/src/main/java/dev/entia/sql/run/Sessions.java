package dev.entia.sql.run;

import dev.entia.driver.DriverSession;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.translate.Plans;
import java.time.Duration;
import java.util.Optional;

/** Everything that the sessions of one ORM share: what was made of their requests, and how statements are run. Thread-safe. */
public final class Sessions {

    private final Connections connections;
    private final Connections forSessions;
    private final Dialect dialect;
    private final StatementRunner runner;
    private final Plans plans;
    private final Optional<Duration> stickiness;

    /**
     * @param customization what is run on connections before sessions use them, and afterwards
     * @param stickiness how long a session that has written keeps off replicas; empty: as long as it lasts
     */
    public Sessions(
            Connections connections,
            Dialect dialect,
            TypeMap types,
            StatementLog log,
            Optional<Customization> customization,
            Optional<Duration> stickiness) {
        this.connections = connections;
        this.dialect = dialect;
        this.runner = new StatementRunner(types, log);
        this.forSessions = customization
                .<Connections>map(it -> new CustomizedConnections(connections, runner, it))
                .orElse(connections);
        this.plans = new Plans(dialect);
        this.stickiness = stickiness;
    }

    /** A session, which takes no connection before it needs one. */
    public DriverSession open() {
        return new SqlSession(forSessions, runner, plans, dialect, new Stickiness(stickiness, System::nanoTime));
    }

    public Scripts scripts() {
        return new ScriptRunner(connections, runner, dialect.transactions());
    }
}
