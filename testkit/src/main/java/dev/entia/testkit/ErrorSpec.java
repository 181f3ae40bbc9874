package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.ReferentialAction;
import dev.entia.annotation.Unique;
import dev.entia.driver.Capability;
import dev.entia.error.CheckConstraintViolationException;
import dev.entia.error.ColumnNotFoundException;
import dev.entia.error.ConstraintViolationException;
import dev.entia.error.DataException;
import dev.entia.error.DriverException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.NotNullConstraintViolationException;
import dev.entia.error.TableNotFoundException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.relation.Ref;
import dev.entia.testkit.driver.RecordingDriver;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a relational database reports, as what it is thrown: the kind, the constraint's name, the properties. Everything that
 * is started with the driver must open the same database.
 */
public abstract class ErrorSpec {

    private RecordingDriver<?> driver;
    private Orm orm;
    private Orm careless;
    private EntityManager em;

    /** A driver. Called once a test. */
    protected abstract RecordingDriver<?> driver();

    /** What the store promises. */
    protected Set<Promise> promises() {
        return EnumSet.allOf(Promise.class);
    }

    final Set<Capability> capabilities() {
        return driver.capabilities();
    }

    /** The kinds of constraints whose name the database does not tell. */
    protected Set<Class<? extends ConstraintViolationException>> nameless() {
        return Set.of(NotNullConstraintViolationException.class);
    }

    /** The kinds of constraints of which not even the columns can be told. */
    protected Set<Class<? extends ConstraintViolationException>> anonymous() {
        return Set.of();
    }

    /** Whether the database tells a key that is taken so that its property is known. */
    protected boolean tellsKeys() {
        return true;
    }

    /** What a value is refused with that is too long or too large for its column. */
    protected Class<? extends DriverException> misfit() {
        return DataException.class;
    }

    /** Whether the database keeps to the lengths and ranges of its columns. */
    protected boolean keepsLengths() {
        return true;
    }

    @Entity
    static final class Crate {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        long number;

        @Unique
        String code;

        @Column(length = 5)
        @Nullable
        String label;

        int weight = 1;

        @JoinColumn(onDelete = ReferentialAction.NO_ACTION)
        @Nullable
        Ref<Crate> inside;

        Crate(long number, String code) {
            this.number = number;
            this.code = code;
        }
    }

    /** Only for stores that check values. */
    @Entity
    static final class Scales {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        long number;

        @Column(check = "weight >= 0")
        int weight = -1;
    }

    /** The same table, seen by somebody who does not know its rules. */
    static final class Careless {
        @Entity
        static final class Crate {
            @PrimaryKey(generation = KeyGeneration.ASSIGNED)
            long number;

            @Nullable
            String code;

            @Nullable
            String label;

            long weight = 1;

            Crate(long number) {
                this.number = number;
            }
        }
    }

    /** The same table with a column that it does not have. */
    static final class Painted {
        @Entity
        static final class Crate {
            @PrimaryKey(generation = KeyGeneration.ASSIGNED)
            long number;

            @Nullable
            String colour;
        }
    }

    /** No table at all. */
    @Entity
    static final class LostCrate {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        long number;
    }

    @BeforeEach
    final void start() {
        driver = driver();
        orm = Orm.init(driver, o -> o.entities(entities()));
        orm.schema().drop();
        orm.schema().create();
        careless = Orm.init(driver, o -> o.entities(Careless.Crate.class));
        em = orm.em().fork();
        em.persist(new Crate(1, "one")).flush();
    }

    private Class<?>[] entities() {
        boolean areValuesChecked = promises().contains(Promise.CHECKS);
        return areValuesChecked ? new Class<?>[] {Crate.class, Scales.class} : new Class<?>[] {Crate.class};
    }

    @AfterEach
    final void stop() {
        orm.schema().drop();
        careless.close();
        orm.close();
    }

    @Test
    void a_unique_value_that_is_taken() {
        em.persist(new Crate(2, "one"));

        var error = violation(UniqueConstraintViolationException.class);
        assertThat(error)
                .hasMessageStartingWith("The value of Crate.code must be unique, and is taken. The database says: ");
        assertThat(error.properties()).containsExactly("Crate.code");
    }

    @Test
    void a_key_that_is_taken() {
        em.clear();
        em.persist(new Crate(1, "another"));

        var error = violation(UniqueConstraintViolationException.class);
        if (tellsKeys()) assertThat(error.properties()).containsExactly("Crate.number");
        else assertThat(error.properties()).isEmpty();
    }

    @Test
    @Needs(Promise.FOREIGN_KEYS)
    void a_reference_to_nothing() {
        var crate = new Crate(2, "two");
        crate.inside = em.ref(Crate.class, 99L);
        em.persist(crate);

        told(violation(ForeignKeyConstraintViolationException.class), "Crate.inside");
    }

    @Test
    @Needs(Promise.FOREIGN_KEYS)
    void a_row_that_is_still_referred_to() {
        var crate = new Crate(2, "two");
        crate.inside = em.ref(Crate.class, 1L);
        em.persist(crate).flush();
        em.clear();
        em.remove(em.ref(Crate.class, 1L));

        told(violation(ForeignKeyConstraintViolationException.class), "Crate.inside");
    }

    @Test
    @Needs(Promise.CHECKS)
    void a_check_that_fails() {
        em.persist(new Scales());

        var error = violation(CheckConstraintViolationException.class);
        assertThat(error.constraintName()).isPresent();
        told(error, "Scales.weight");
    }

    @Test
    @Needs(Promise.REQUIRED_VALUES)
    void a_value_that_is_missing() {
        em = careless.em().fork();
        em.persist(new Careless.Crate(2));

        told(violation(NotNullConstraintViolationException.class), "Crate.code");
    }

    @Test
    void a_text_that_is_too_long() {
        var crate = new Crate(2, "two");
        crate.label = "longer than five";
        em.persist(crate);

        refusedIfKept();
    }

    @Test
    void a_number_that_is_too_large() {
        em = careless.em().fork();
        var crate = new Careless.Crate(2);
        crate.code = "two";
        crate.weight = 1L << 40;
        em.persist(crate);

        refusedIfKept();
    }

    private void refusedIfKept() {
        if (!keepsLengths()) {
            em.flush();
            return;
        }
        checked(catchThrowableOfType(misfit(), em::flush));
    }

    @Test
    @Needs(Promise.FIXED_SCHEMA)
    void a_table_that_is_not_there() {
        try (var lost = Orm.init(driver, o -> o.entities(LostCrate.class))) {
            assertThatThrownBy(() -> lost.em().fork().findAll(LostCrate.class))
                    .isInstanceOf(TableNotFoundException.class)
                    .hasMessageStartingWith("A table does not exist. Has the schema been created?");
            assertThatThrownBy(() -> lost.em().fork().persist(new LostCrate()).flush())
                    .isInstanceOf(TableNotFoundException.class);
        }
    }

    @Test
    @Needs(Promise.FIXED_SCHEMA)
    void a_column_that_is_not_there() {
        try (var painted = Orm.init(driver, o -> o.entities(Painted.Crate.class))) {
            assertThatThrownBy(() -> painted.em().fork().findAll(Painted.Crate.class))
                    .isInstanceOf(ColumnNotFoundException.class)
                    .hasMessageStartingWith("A column does not exist. Does the table have the entity's columns?");
            assertThatThrownBy(() ->
                            painted.em().fork().persist(new Painted.Crate()).flush())
                    .isInstanceOf(ColumnNotFoundException.class);
        }
    }

    @Test
    @Needs(value = Promise.TRANSACTIONS, capabilities = Capability.SAVEPOINTS)
    void inside_a_transaction_a_flush_that_was_refused_can_be_mended_and_tried_again() {
        em.transactional(tx -> {
            tx.persist(new Crate(2, "two")).flush();
            var crate = new Crate(3, "one");
            tx.persist(crate);
            assertThatThrownBy(tx::flush).isInstanceOf(UniqueConstraintViolationException.class);
            crate.code = "three";
        });

        assertThat(orm.em().fork().findAll(Crate.class))
                .extracting(each -> each.code)
                .containsExactlyInAnyOrder("one", "two", "three");
    }

    private <X extends ConstraintViolationException> X violation(Class<X> kind) {
        var error = catchThrowableOfType(kind, em::flush);
        checked(error);
        if (nameless().contains(kind)) assertThat(error.constraintName()).isEmpty();
        else assertThat(error.constraintName()).isPresent();
        return error;
    }

    private void told(ConstraintViolationException error, String property) {
        if (anonymous().contains(error.getClass()))
            assertThat(error.properties()).isEmpty();
        else assertThat(error.properties()).containsExactly(property);
    }

    private static void checked(DriverException error) {
        assertThat(error).isNotNull().hasMessageContaining("\nin: ");
        assertThat(error.isRetryable()).isFalse();
        assertThat(error.getMessage()).doesNotContain("longer than five").doesNotContain("1099511627776");
    }
}
