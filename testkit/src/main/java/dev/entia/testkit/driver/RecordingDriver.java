package dev.entia.testkit.driver;

import dev.entia.DriverProvider;
import dev.entia.OrmOptions;
import dev.entia.driver.Capability;
import dev.entia.driver.Driver;
import dev.entia.driver.DriverSession;
import dev.entia.driver.Precision;
import dev.entia.driver.Storage;
import dev.entia.meta.Metadata;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Another driver with its options set, whose requests are recorded and can be made to fail. Each
 * {@code Orm.init} opens the other driver anew; all of them share one {@link #recording}.
 *
 * @param <O> the other driver's options
 */
public final class RecordingDriver<O extends OrmOptions<O>> implements DriverProvider<O> {

    private final DriverProvider<O> recorded;
    private final UnaryOperator<O> options;
    private final Recording recording = new Recording();
    private volatile Set<Capability> capabilities = Set.of();

    private RecordingDriver(DriverProvider<O> recorded, UnaryOperator<O> options) {
        this.recorded = recorded;
        this.options = options;
    }

    /** Records a driver that needs no database. */
    public static RecordingDriver<MemoryOptions> inMemory() {
        return over(MemoryDriver.provider(), options -> options);
    }

    /**
     * Records any driver.
     *
     * @param options what the driver needs to find its store, such as the URL
     */
    public static <O extends OrmOptions<O>> RecordingDriver<O> over(
            DriverProvider<O> driver, UnaryOperator<O> options) {
        return new RecordingDriver<>(driver, options);
    }

    public Recording recording() {
        return recording;
    }

    /** What the driver is capable of that was opened last. */
    public Set<Capability> capabilities() {
        return capabilities;
    }

    @Override
    public O options() {
        return options.apply(recorded.options());
    }

    @Override
    public Driver open(O options, Metadata metadata) {
        var driver = recorded.open(options, metadata);
        capabilities = driver.capabilities();
        return new Recorded(driver, recording);
    }

    private record Recorded(Driver driver, Recording recording) implements Driver {

        @Override
        public String name() {
            return driver.name();
        }

        @Override
        public Set<Capability> capabilities() {
            return driver.capabilities();
        }

        @Override
        public Precision precision() {
            return driver.precision();
        }

        @Override
        public DriverSession open() {
            return new RecordedSession(driver.open(), recording);
        }

        @Override
        public Optional<Storage> storage() {
            return driver.storage();
        }

        @Override
        public void close() {
            driver.close();
        }
    }
}
