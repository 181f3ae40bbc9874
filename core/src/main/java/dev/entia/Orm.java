package dev.entia;

import dev.entia.driver.Capability;
import dev.entia.driver.Driver;
import dev.entia.driver.Storage;
import dev.entia.error.ValidationException;
import dev.entia.flush.FlushSetup;
import dev.entia.load.LoadSetup;
import dev.entia.meta.Metadata;
import dev.entia.meta.MetadataFactory;
import dev.entia.precision.StoredPrecision;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An ORM over one store: the entities, the driver, and the entity managers that work with them. Made once an
 * application. Thread-safe; the entity managers are not.
 */
public final class Orm implements AutoCloseable {

    private final Metadata metadata;
    private final Driver driver;
    private final Set<Capability> capabilities;
    private final LoadSetup loadSetup;
    private final FlushSetup flushSetup;
    private final FlushMode flushMode;
    private final EntityManager global;

    private Orm(Metadata metadata, Driver driver, OrmOptions<?> options) {
        this.metadata = metadata;
        this.driver = driver;
        this.capabilities = driver.capabilities();
        var precision = new StoredPrecision(metadata, driver.precision());
        this.loadSetup = new LoadSetup(metadata, capabilities, precision);
        this.flushSetup = new FlushSetup(metadata, capabilities, precision, options.clock());
        this.flushMode = options.flushMode();
        this.global = new ContextEntityManager(this, options.isGlobalContextAllowed());
    }

    /**
     * Starts an ORM: {@code Orm.init(Sqlite.driver(), o -> o.entities(Book.class).url("shop.db"))}.
     *
     * @throws dev.entia.error.MetadataException if the entities do not fit together; lists every problem
     * @throws ValidationException if the options do not
     */
    public static <O extends OrmOptions<O>> Orm init(DriverProvider<O> provider, Consumer<O> configure) {
        var options = provider.options();
        configure.accept(options);
        var metadata = MetadataFactory.create(options.entities(), options.naming());
        var driver = provider.open(options, metadata);
        try {
            return new Orm(metadata, driver, options);
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    /**
     * The entity manager of the present {@link RequestContext}. The object itself can be kept and injected: every call
     * looks up the context of the calling thread, and outside one throws {@link dev.entia.error.NoContextException}
     * unless {@link OrmOptions#allowGlobalContext} was set.
     */
    public EntityManager em() {
        return global;
    }

    /** A new, empty entity manager. */
    public EntityManager fork() {
        return new DefaultEntityManager(this, driver.open(), capabilities);
    }

    /**
     * Creating and dropping what the entities are stored in.
     *
     * @throws ValidationException if the driver's store has nothing to create
     */
    public Storage schema() {
        return driver.storage()
                .orElseThrow(() -> new ValidationException("This driver's store needs no schema and has none."));
    }

    /** The entities as the ORM understood them. */
    public Metadata metadata() {
        return metadata;
    }

    String driverName() {
        return driver.name();
    }

    LoadSetup loadSetup() {
        return loadSetup;
    }

    FlushSetup flushSetup() {
        return flushSetup;
    }

    FlushMode flushMode() {
        return flushMode;
    }

    /** Closes the connections that the ORM opened. Entity managers are unusable afterwards. */
    @Override
    public void close() {
        driver.close();
    }
}
