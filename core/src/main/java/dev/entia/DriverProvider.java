package dev.entia;

import dev.entia.driver.Driver;
import dev.entia.meta.Metadata;

/**
 * The entrance of a driver module, such as {@code Sqlite.driver()}: makes its options, then the driver.
 *
 * @param <O> the options that this driver takes
 */
public interface DriverProvider<O extends OrmOptions<O>> {

    /** Fresh options with the driver's defaults. */
    O options();

    /**
     * Opens the store for these entities.
     *
     * @throws dev.entia.error.ValidationException if the options do not make sense together
     * @throws dev.entia.error.MetadataException if the store cannot hold the entities
     */
    Driver open(O options, Metadata metadata);
}
