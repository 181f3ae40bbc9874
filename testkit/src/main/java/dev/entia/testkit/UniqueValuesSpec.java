package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.OrmOptions;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToOne;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.relation.Ref;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Unique values that change hands where rows have little room to give way. */
public abstract class UniqueValuesSpec extends OrmSpec {

    @Override
    protected <O extends OrmOptions<O>> O options(O options) {
        return options.entities(Region.class, Part.class, Seat.class, Turn.class, Badge.class);
    }

    @Entity
    @Unique(properties = {"country", "code"})
    static final class Region {
        @PrimaryKey
        @Nullable
        Long id;

        String country;
        String code;

        Region(String country, String code) {
            this.country = country;
            this.code = code;
        }
    }

    /** Its code is too short to be anything else for a moment. */
    @Entity
    static final class Part {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Column(length = 10)
        String code;

        @ManyToOne
        Ref<Region> region;

        Part(String code, Region region) {
            this.code = code;
            this.region = Ref.to(region);
        }
    }

    enum Side {
        LEFT,
        RIGHT
    }

    @Entity
    @Unique(properties = {"side", "number"})
    static final class Seat {
        @PrimaryKey
        @Nullable
        Long id;

        Side side;

        @Nullable
        Integer number;

        Seat(Side side, int number) {
            this.side = side;
            this.number = number;
        }
    }

    @Entity
    static final class Turn {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        Side side;

        Turn(Side side) {
            this.side = side;
        }
    }

    /** Unique twice. */
    @Entity
    static final class Badge {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        int number;

        @Unique
        @Column(length = 40)
        String code;

        Badge(int number, String code) {
            this.number = number;
            this.code = code;
        }
    }

    @Test
    void a_row_takes_a_value_of_one_that_swaps_another_value() {
        var first = new Badge(1, "a");
        var second = new Badge(2, "b");
        var third = new Badge(3, "c");
        given(first, second, third);

        found(Badge.class, first.id).number = 2;
        found(Badge.class, second.id).number = 4;
        found(Badge.class, second.id).code = "c";
        found(Badge.class, third.id).code = "b";
        em.flush();
        assertThat(stored(Badge.class, first.id).number).isEqualTo(2);
        assertThat(stored(Badge.class, second.id).number).isEqualTo(4);
        assertThat(stored(Badge.class, second.id).code).isEqualTo("c");
        assertThat(stored(Badge.class, third.id).code).isEqualTo("b");
    }

    @Test
    void rows_swap_what_is_unique_by_the_part_that_may_be_empty() {
        var left = new Seat(Side.LEFT, 1);
        var right = new Seat(Side.RIGHT, 2);
        given(left, right);

        var wasLeft = found(Seat.class, left.id);
        var wasRight = found(Seat.class, right.id);
        wasLeft.side = Side.RIGHT;
        wasLeft.number = 2;
        wasRight.side = Side.LEFT;
        wasRight.number = 1;
        em.flush();
        assertThat(stored(Seat.class, left.id).side).isEqualTo(Side.RIGHT);
        assertThat(stored(Seat.class, left.id).number).isEqualTo(2);
        assertThat(stored(Seat.class, right.id).number).isEqualTo(1);
    }

    @Test
    void a_swap_of_constants_alone_is_refused_by_the_store() {
        var left = new Turn(Side.LEFT);
        var right = new Turn(Side.RIGHT);
        given(left, right);

        found(Turn.class, left.id).side = Side.RIGHT;
        found(Turn.class, right.id).side = Side.LEFT;
        assertThatThrownBy(() -> em.flush()).isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    void rows_swap_a_part_of_what_is_unique_and_keep_the_rest() {
        var north = new Region("de", "n");
        var south = new Region("de", "s");
        given(north, south);

        found(Region.class, north.id).code = "s";
        found(Region.class, south.id).code = "n";
        em.flush();
        assertThat(stored(Region.class, north.id).country).isEqualTo("de");
        assertThat(stored(Region.class, north.id).code).isEqualTo("s");
        assertThat(stored(Region.class, south.id).country).isEqualTo("de");
        assertThat(stored(Region.class, south.id).code).isEqualTo("n");
    }

    @Test
    void rows_swap_all_of_what_is_unique() {
        var first = new Region("de", "n");
        var second = new Region("fr", "s");
        given(first, second);

        swap(found(Region.class, first.id), found(Region.class, second.id));
        em.flush();
        assertThat(stored(Region.class, first.id).country).isEqualTo("fr");
        assertThat(stored(Region.class, second.id).code).isEqualTo("n");
    }

    private static void swap(Region first, Region second) {
        var country = first.country;
        var code = first.code;
        first.country = second.country;
        first.code = second.code;
        second.country = country;
        second.code = code;
    }

    @Test
    void a_value_that_cannot_be_left_in_time_is_told_by_the_store() {
        var region = new Region("de", "n");
        var part = new Part("A", region);
        given(part);

        var found = found(Part.class, part.id);
        found.code = "B";
        found.region = Ref.to(new Region("de", "s"));
        em.persist(new Part("A", em.findOneOrFail(Region.class, present(region.id))));
        assertThatThrownBy(() -> em.flush()).isInstanceOf(UniqueConstraintViolationException.class);
    }
}
