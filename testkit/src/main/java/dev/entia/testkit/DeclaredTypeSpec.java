package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.MetadataException;
import dev.entia.error.ValidationException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values of columns whose types are declared in SQL. */
public abstract class DeclaredTypeSpec extends OrmSpec {

    private static final LocalTime NANOS = LocalTime.of(12, 30, 15, 999_999_999);

    @Test
    @Needs(Promise.DECLARED_TYPES)
    void a_declared_type_without_digits_keeps_what_the_database_keeps_of_it() {
        reopen();
        var appointment = new Appointment();
        appointment.time = NANOS;
        given(appointment);
        assertThat(present(appointment.time)).isBetween(LocalTime.of(12, 30, 15), NANOS);
        assertThat(stored(Appointment.class, appointment.id).time).isEqualTo(appointment.time);

        var found = found(Appointment.class, appointment.id);
        found.time = NANOS;
        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(em.count(Appointment.class, DeclaredTypeSpec_Appointment_.time.eq(NANOS)))
                .isEqualTo(1);
    }

    @Test
    @Needs(Promise.DECLARED_TYPES)
    void a_moment_in_a_column_of_days_comes_back_whole_or_is_refused() {
        orm.close();
        try {
            orm = Orm.init(driver(), options -> options.entities(Deadline.class));
        } catch (MetadataException refused) {
            assertThat(refused).hasMessageContaining("Deadline.at").hasMessageContaining("\"date\"");
            return;
        }
        orm.schema().create();
        em = orm.em().fork();
        var deadline = new Deadline();
        deadline.at = LocalDateTime.of(2024, 2, 29, 23, 59, 59);
        given(deadline);
        assertThat(stored(Deadline.class, deadline.id).at).isEqualTo(deadline.at);
    }

    @Test
    @Needs(Promise.DECLARED_TYPES)
    void an_amount_in_a_column_of_decimals_comes_back_whole_or_is_refused() {
        orm.close();
        orm = Orm.init(driver(), options -> options.entities(Fee.class));
        orm.schema().create();
        em = orm.em().fork();
        var fee = new Fee();
        fee.amount = new BigDecimal("12.75");
        em.persist(fee);
        try {
            em.flush();
        } catch (ValidationException refused) {
            assertThat(refused).hasMessageStartingWith("Fee.amount has 2 decimal places, and its column keeps 0.");
            return;
        }
        assertThat(stored(Fee.class, fee.id).amount).isEqualByComparingTo("12.75");
    }

    /** Only a store that keeps to the promise can be opened for the entity. */
    private void reopen() {
        orm.close();
        orm = Orm.init(driver(), options -> options.entities(Appointment.class));
        orm.schema().create();
        em = orm.em().fork();
    }

    @Entity
    static final class Fee {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(type = "decimal")
        @Nullable
        BigDecimal amount;
    }

    @Entity
    static final class Deadline {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(type = "date")
        @Nullable
        LocalDateTime at;
    }

    @Entity
    static final class Appointment {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(type = "time")
        @Nullable
        LocalTime time;
    }
}
