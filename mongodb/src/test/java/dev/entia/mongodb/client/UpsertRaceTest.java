package dev.entia.mongodb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.driver.WriteShape;
import dev.entia.error.TransactionConflictException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.MetadataFactory;
import dev.entia.meta.NamingStrategy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class UpsertRaceTest {

    private final EntityMeta<Coin> coin = MetadataFactory.create(List.of(Coin.class), NamingStrategy.SNAKE_CASE)
            .entity(Coin.class);

    @Entity
    static final class Coin {
        @PrimaryKey
        String code = "";

        @Unique
        String name = "";

        @Unique(options = "{\"collation\": {\"locale\": \"en\", \"strength\": 2}}")
        String nick = "";
    }

    private void upsert(String by, String taken) {
        var shape = new WriteShape.Upsert(
                coin, List.copyOf(coin.stored()), List.of(coin.property(by)), List.of(), Optional.empty());
        new UpsertRace(shape).run(() -> {
            throw new UniqueConstraintViolationException("taken", null, List.of(taken), null);
        });
    }

    @Test
    void who_finds_nothing_and_then_the_same_was_overtaken() {
        assertThatThrownBy(() -> upsert("name", "Coin.name"))
                .isInstanceOfSatisfying(
                        TransactionConflictException.class,
                        error -> assertThat(error.isRetryable()).isTrue())
                .hasMessage("Somebody else has inserted a Coin with the same name at the same moment. Try it again.");
        assertThatThrownBy(() -> upsert("code", "Coin.code")).isInstanceOf(TransactionConflictException.class);
    }

    @Test
    void another_value_that_is_taken_is_taken() {
        assertThatThrownBy(() -> upsert("name", "Coin.code")).isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    void where_an_index_compares_otherwise_it_may_be_taken_by_what_is_not_found() {
        assertThatThrownBy(() -> upsert("nick", "Coin.nick")).isInstanceOf(UniqueConstraintViolationException.class);
    }
}
