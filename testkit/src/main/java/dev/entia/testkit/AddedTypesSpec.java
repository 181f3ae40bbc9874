package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.OrmOptions;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.error.ValidationException;
import dev.entia.query.Condition;
import dev.entia.relation.Ref;
import dev.entia.testkit.domain.Serial;
import dev.entia.testkit.domain.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Types that Entia does not know by itself are stored as a file on the class path says. */
public abstract class AddedTypesSpec extends OrmSpec {

    private static final Token SEVEN = new Token(7);
    private static final Token EIGHT = new Token(8);

    @Override
    protected <O extends OrmOptions<O>> O options(O options) {
        return options.entities(Ticket.class, Seat.class, Device.class);
    }

    @Entity
    static final class Ticket {
        @PrimaryKey
        @Nullable
        Token key;

        String holder;

        @Nullable
        Token voucher;

        List<Token> stamps = List.of();

        Ticket(String holder) {
            this.holder = holder;
        }
    }

    @Entity
    static final class Seat {
        @PrimaryKey
        @Nullable
        Token key;

        Ref<Ticket> ticket;

        Seat(Ticket ticket) {
            this.ticket = Ref.to(ticket);
        }
    }

    @Entity
    static final class Device {
        @PrimaryKey
        Serial serial;

        String name;

        @Nullable
        Ref<Device> host;

        Device(Serial serial, String name) {
            this.serial = serial;
            this.name = name;
        }
    }

    @Test
    void a_key_that_is_stored_as_a_number_need_not_be_one() {
        var host = new Device(new Serial(7), "rack");
        var guest = new Device(new Serial(8), "disk");
        guest.host = Ref.to(host);
        given(host, guest);

        var found = found(Device.class, new Serial(8));
        assertThat(present(found.host).id()).isEqualTo(new Serial(7));
        assertThat(present(found.host).load()).isSameAs(found(Device.class, new Serial(7)));
        found.name = "tape";
        assertThat(em.flush()).hasToString("update Device [name] ×1");
        em.remove(found).flush();
        assertThat(em.findAll(Device.class)).extracting(device -> device.name).containsExactly("rack");
    }

    @Test
    void a_key_is_made_by_its_type() {
        var first = new Ticket("Ann");
        var second = new Ticket("Ben");
        given(first, second, new Seat(second));

        assertThat(first.key).isNotNull().isNotEqualTo(second.key);
        assertThat(stored(Ticket.class, first.key).holder).isEqualTo("Ann");
        assertThat(em.findAll(Seat.class))
                .singleElement()
                .satisfies(seat -> assertThat(seat.ticket.id()).isEqualTo(second.key));
    }

    @Test
    void a_key_that_is_set_is_kept() {
        var ticket = new Ticket("Ann");
        ticket.key = SEVEN;
        given(ticket);

        assertThat(stored(Ticket.class, SEVEN).holder).isEqualTo("Ann");
    }

    @Test
    void a_flush_that_fails_takes_the_key_back() {
        var taken = new Ticket("Ann");
        taken.key = SEVEN;
        given(taken);
        var again = new Ticket("Ben");
        again.key = SEVEN;
        var made = new Ticket("Cem");
        em.persist(made, again);

        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(made.key).isNull();
        assertThat(again.key).isEqualTo(SEVEN);
    }

    @Test
    void values_come_back_and_are_changes_when_they_differ() {
        var ticket = new Ticket("Ann");
        ticket.voucher = SEVEN;
        ticket.stamps = List.of(EIGHT, SEVEN);
        given(ticket);

        var found = found(Ticket.class, ticket.key);
        assertThat(found.voucher).isEqualTo(SEVEN);
        assertThat(found.stamps).containsExactly(EIGHT, SEVEN);
        assertThat(em.flush().isEmpty()).isTrue();

        found.voucher = new Token(7);
        assertThat(em.flush().isEmpty()).isTrue();
        found.voucher = EIGHT;
        found.stamps = List.of();
        assertThat(em.flush()).hasToString("update Ticket [voucher, stamps] ×1");
        assertThat(stored(Ticket.class, ticket.key).voucher).isEqualTo(EIGHT);
    }

    @Test
    void values_are_compared() {
        var ticket = new Ticket("Ann");
        ticket.voucher = SEVEN;
        given(ticket, new Ticket("Ben"));

        assertThat(em.find(Ticket.class, AddedTypesSpec_Ticket_.voucher.eq(SEVEN)))
                .hasSize(1);
        assertThat(em.find(Ticket.class, AddedTypesSpec_Ticket_.voucher.in(EIGHT, SEVEN)))
                .hasSize(1);
        assertThat(em.find(Ticket.class, AddedTypesSpec_Ticket_.voucher.isNull()))
                .hasSize(1);
        assertThat(em.find(Ticket.class, AddedTypesSpec_Ticket_.key.eq(present(ticket.key))))
                .hasSize(1);
    }

    @Test
    void a_text_stands_for_a_value_where_the_compiler_does_not_look() {
        var ticket = new Ticket("Ann");
        ticket.voucher = SEVEN;
        given(ticket, new Seat(ticket));
        var text = String.valueOf(ticket.key);

        assertThat(em.findOneOrFail(Ticket.class, text).holder).isEqualTo("Ann");
        assertThat(em.find(Ticket.class, Condition.of(Ticket.class, Map.of("voucher", SEVEN.toString()))))
                .hasSize(1);
        assertThat(em.find(Seat.class, Condition.of(Seat.class, Map.of("ticket", text))))
                .hasSize(1);
        assertThatThrownBy(() -> em.findOne(Ticket.class, "seven"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Ticket.key")
                .hasMessageContaining("seven");
    }
}
