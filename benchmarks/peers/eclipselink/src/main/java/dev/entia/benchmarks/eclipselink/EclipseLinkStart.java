package dev.entia.benchmarks.eclipselink;

import dev.entia.benchmarks.Store;
import dev.entia.benchmarks.startup.Credentials;
import java.util.Map;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** Starts EclipseLink with all entities, asks for one of them, and says so when the answer is there. */
final class EclipseLinkStart {

    /** Where the persistence unit is: the benchmarks have theirs in the usual place. */
    static final String UNIT_FILE = "META-INF/startup.xml";

    static final String UNIT = "startup";

    private EclipseLinkStart() {}

    /** The arguments: a JDBC URL, and the name of a store. */
    public static void main(String[] arguments) throws ClassNotFoundException {
        var credentials = Credentials.of(arguments[0]);
        var settings = Map.of(
                "eclipselink.persistencexml",
                UNIT_FILE,
                "jakarta.persistence.jdbc.url",
                arguments[0],
                "jakarta.persistence.jdbc.user",
                credentials.user(),
                "jakarta.persistence.jdbc.password",
                credentials.password(),
                "eclipselink.target-database",
                EclipseLinkAdapter.platform(Store.valueOf(arguments[1])).getName(),
                "eclipselink.weaving",
                "static",
                "jakarta.persistence.validation.mode",
                "NONE",
                "eclipselink.logging.level",
                "WARNING");
        try (var managers = new PersistenceProvider().createEntityManagerFactory(UNIT, settings);
                var manager = managers.createEntityManager()) {
            System.out.println(manager.find(Class.forName("startup.Entity50"), 1L) != null);
        }
    }
}
