package dev.entia.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.OrmOptions;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.testkit.OrmSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Writes to tables that are said to have triggers. */
abstract class TriggersSpec extends OrmSpec {

    /** The database numbers its rows. */
    @Entity(triggers = true)
    static final class Account {
        @PrimaryKey
        @Nullable
        Long id;

        String owner;

        @Column(type = "varchar(20)", defaultSql = "'new'")
        @Nullable
        String state;

        Account(String owner) {
            this.owner = owner;
        }
    }

    /** Has its key from the application, and a default. */
    @Entity(triggers = true)
    static final class Currency {
        @PrimaryKey
        String code;

        @Column(defaultSql = "2")
        @Nullable
        Integer places;

        Currency(String code) {
            this.code = code;
        }
    }

    /** Has nothing to be given. */
    @Entity(triggers = true)
    static final class Ticket {
        @PrimaryKey
        @Nullable
        Long id;
    }

    @Override
    protected final <O extends OrmOptions<O>> O options(O options) {
        return options.entities(Account.class, Currency.class, Ticket.class);
    }

    @Test
    void a_row_gives_back_its_number_and_its_defaults() {
        var account = new Account("Ann");
        em.persistAndFlush(account);

        assertThat(account.id).isPositive();
        assertThat(account.state).isEqualTo("new");
        assertThat(stored(Account.class, account.id).owner).isEqualTo("Ann");
    }

    @Test
    void each_of_many_rows_gets_its_own_number() {
        var accounts = List.of(new Account("Ann"), new Account("Ben"), new Account("Cem"));
        em.persist(accounts.toArray()).flush();

        assertThat(accounts)
                .allSatisfy(account ->
                        assertThat(stored(Account.class, account.id).owner).isEqualTo(account.owner));
    }

    @Test
    void each_of_many_rows_gets_the_defaults_of_its_key() {
        var currencies = List.of(new Currency("EUR"), new Currency("CHF"));
        em.persist(currencies.toArray()).flush();

        assertThat(currencies).extracting(currency -> currency.places).containsExactly(2, 2);
    }

    @Test
    void a_number_that_is_given_is_kept() {
        var account = new Account("Ann");
        account.id = 1000L;
        em.persistAndFlush(account);

        assertThat(account.state).isEqualTo("new");
        assertThat(stored(Account.class, 1000L).owner).isEqualTo("Ann");
    }

    @Test
    void a_row_of_defaults_alone_gives_back_its_number() {
        var ticket = new Ticket();
        em.persistAndFlush(ticket);

        assertThat(stored(Ticket.class, ticket.id)).isNotNull();
    }

    @Test
    void updates_and_deletes_find_the_rows_that_they_name() {
        var ann = new Account("Ann");
        var ben = new Account("Ben");
        em.persist(ann, ben).flush();

        ann.owner = "Anna";
        em.flush();
        em.remove(ben).flush();

        assertThat(stored(Account.class, ann.id).owner).isEqualTo("Anna");
        assertThat(orm.em().fork().findOne(Account.class, present(ben.id))).isNull();
    }
}
