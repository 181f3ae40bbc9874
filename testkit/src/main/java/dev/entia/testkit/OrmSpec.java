package dev.entia.testkit;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.OrmOptions;
import dev.entia.driver.Capability;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Catalogue;
import dev.entia.testkit.driver.Recording;
import dev.entia.testkit.driver.RecordingDriver;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A specification: an ORM over the sample domain, started anew on an empty store for each test. */
public abstract class OrmSpec {

    /** The ORM under test. */
    protected Orm orm;

    /** An entity manager of its own for each test. */
    protected EntityManager em;

    /** What the driver has been asked since the test began, or since it was last cleared. */
    protected Recording recording;

    private Set<Capability> capabilities = Set.of();

    /** A driver, with an empty store to open. Called once a test. */
    protected abstract RecordingDriver<?> driver();

    /** What the store promises; inside a {@link DriverSpec} that is asked. */
    protected Set<Promise> promises() {
        return EnumSet.allOf(Promise.class);
    }

    /** The options that the specification needs; those of the driver are set already. */
    protected <O extends OrmOptions<O>> O options(O options) {
        return options.entities(Catalogue.entities());
    }

    @BeforeEach
    final void start() {
        var driver = driver();
        orm = start(driver);
        orm.schema().create();
        em = orm.em().fork();
        capabilities = driver.capabilities();
        recording = driver.recording();
        recording.clear();
    }

    final Set<Capability> capabilities() {
        return capabilities;
    }

    private <O extends OrmOptions<O>> Orm start(RecordingDriver<O> driver) {
        return Orm.init(driver, this::options);
    }

    @AfterEach
    final void stop() {
        // A driver that cannot be had here has aborted the test.
        if (orm != null) orm.close();
    }

    /**
     * What has been read, without what depends on how the store learns the key behind the inverse side of a one-to-one: in
     * the same read, or in one more.
     */
    protected final List<String> reads() {
        return recording.reads().stream()
                .filter(read -> !read.contains(" (keys) "))
                .map(read -> read.replace(" + profile", ""))
                .toList();
    }

    /** Writes entities through an entity manager that nobody else has, and forgets that it was recorded. */
    protected final void given(Object... entities) {
        orm.em().fork().persist(entities).flush();
        recording.clear();
    }

    /** The entity as an entity manager sees it that has nothing in memory. */
    protected final <E> E stored(Class<E> type, @Nullable Serializable id) {
        return orm.em().fork().findOneOrFail(type, present(id));
    }

    /** The entity in the entity manager of the test. */
    protected final <E> E found(Class<E> type, @Nullable Serializable id) {
        var entity = em.findOneOrFail(type, present(id));
        recording.clear();
        return entity;
    }

    /** An author with an address made of the name. */
    protected static Author author(String name) {
        return new Author(name, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org");
    }

    /** What must not be null here. */
    protected static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
