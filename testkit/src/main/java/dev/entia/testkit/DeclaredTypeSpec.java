package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.error.MetadataException;
import dev.entia.error.UniqueConstraintViolationException;
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
        reopen(Appointment.class);
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
        try {
            reopen(Deadline.class);
        } catch (MetadataException refused) {
            assertThat(refused).hasMessageContaining("Deadline.at").hasMessageContaining("\"date\"");
            return;
        }
        var deadline = new Deadline();
        deadline.at = LocalDateTime.of(2024, 2, 29, 23, 59, 59);
        given(deadline);
        assertThat(stored(Deadline.class, deadline.id).at).isEqualTo(deadline.at);
    }

    @Test
    @Needs(Promise.DECLARED_TYPES)
    void an_amount_in_a_column_of_decimals_comes_back_whole_or_is_refused() {
        reopen(Fee.class);
        var fee = new Fee();
        fee.amount = new BigDecimal("12.75");
        em.persist(fee);
        if (isRefused("Fee.amount")) return;
        assertThat(stored(Fee.class, fee.id).amount).isEqualByComparingTo("12.75");
    }

    @Test
    @Needs(Promise.DECLARED_TYPES)
    void digits_that_are_said_beside_a_declared_type_make_no_room_for_an_amount() {
        reopen(Fee.class);
        var fee = new Fee();
        fee.rate = new BigDecimal("12.75");
        em.persist(fee);
        if (isRefused("Fee.rate")) return;
        assertThat(stored(Fee.class, fee.id).rate).isEqualByComparingTo("12.75");
    }

    private boolean isRefused(String property) {
        try {
            em.flush();
            return false;
        } catch (ValidationException refused) {
            assertThat(refused).hasMessageStartingWith(property + " has 2 decimal places, and its column keeps 0.");
            return true;
        }
    }

    @Test
    @Needs(Promise.DECLARED_TYPES)
    void rows_swap_unique_texts_of_a_declared_length() {
        reopen(Plate.class);
        var first = new Plate("A", 1);
        var second = new Plate("B", 2);
        given(first, second);

        found(Plate.class, first.id).code = "B";
        found(Plate.class, second.id).code = "A";
        em.flush();
        assertThat(stored(Plate.class, first.id).code).isEqualTo("B");
        assertThat(stored(Plate.class, second.id).code).isEqualTo("A");
    }

    @Test
    @Needs(Promise.DECLARED_TYPES)
    void a_swap_of_numbers_that_leave_no_room_for_another_is_refused_by_the_store() {
        reopen(Plate.class);
        var first = new Plate("A", 1);
        var second = new Plate("B", 2);
        given(first, second);

        found(Plate.class, first.id).number = 2;
        found(Plate.class, second.id).number = 1;
        assertThatThrownBy(() -> em.flush()).isInstanceOf(UniqueConstraintViolationException.class);
    }

    /** Only a store that keeps to the promise can be opened for the entity. */
    private void reopen(Class<?> entity) {
        orm.close();
        orm = Orm.init(driver(), options -> options.entities(entity));
        orm.schema().create();
        em = orm.em().fork();
    }

    @Entity
    static final class Plate {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Column(type = "varchar(20)")
        String code;

        @Unique
        @Column(type = "smallint")
        int number;

        Plate(String code, int number) {
            this.code = code;
            this.number = number;
        }
    }

    @Entity
    static final class Fee {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(type = "decimal")
        @Nullable
        BigDecimal amount;

        @Column(type = "decimal", precision = 10, scale = 2)
        @Nullable
        BigDecimal rate;
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
