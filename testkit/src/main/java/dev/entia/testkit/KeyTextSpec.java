package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.OrmOptions;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.SerializedPrimaryKey;
import dev.entia.error.DriverException;
import dev.entia.error.ValidationException;
import dev.entia.query.Condition;
import dev.entia.relation.Ref;
import dev.entia.testkit.domain.Token;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A text beside the key says the same as the key, and is not stored. */
public abstract class KeyTextSpec extends OrmSpec {

    private static final Token SEVEN = new Token(7);
    private static final Token EIGHT = new Token(8);

    @Override
    protected <O extends OrmOptions<O>> O options(O options) {
        return options.entities(Coupon.class, Redemption.class);
    }

    @Entity
    static final class Coupon {
        // In front of other properties, of which none moves because of it.
        @SerializedPrimaryKey
        @Nullable
        String id;

        @PrimaryKey
        @Nullable
        Token key;

        String holder;

        Coupon(String holder) {
            this.holder = holder;
        }
    }

    @Entity
    static final class Redemption {
        @PrimaryKey
        @Nullable
        UUID key;

        @SerializedPrimaryKey
        @Nullable
        String id;

        Ref<Coupon> coupon;

        Redemption(Coupon coupon) {
            this.coupon = Ref.to(coupon);
        }
    }

    private static Coupon coupon(String holder, Token key) {
        var coupon = new Coupon(holder);
        coupon.key = key;
        return coupon;
    }

    // Where it comes from

    @Test
    void it_is_filled_when_the_key_is_made() {
        var coupon = new Coupon("Ann");
        var redemption = new Redemption(coupon);
        em.persistAndFlush(redemption);

        assertThat(coupon.id).isNotNull().isEqualTo(String.valueOf(coupon.key));
        assertThat(redemption.id).isNotNull().isEqualTo(String.valueOf(redemption.key));
    }

    @Test
    void it_is_filled_when_the_key_was_given() {
        var coupon = coupon("Ann", SEVEN);
        em.persistAndFlush(coupon);

        assertThat(coupon.id).isEqualTo(SEVEN.toString());
    }

    @Test
    void it_is_filled_when_a_row_is_read_and_is_no_change() {
        given(new Redemption(coupon("Ann", SEVEN)));

        var coupon = em.findOneOrFail(Coupon.class, SEVEN);
        assertThat(coupon.id).isEqualTo(SEVEN.toString());
        assertThat(em.findAll(Redemption.class))
                .allSatisfy(redemption -> assertThat(redemption.id).isEqualTo(String.valueOf(redemption.key)));
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void a_new_entity_of_which_it_alone_is_set_has_that_key() {
        var coupon = new Coupon("Ann");
        coupon.id = SEVEN.toString();
        em.persistAndFlush(coupon);

        assertThat(coupon.key).isEqualTo(SEVEN);
        assertThat(stored(Coupon.class, SEVEN).holder).isEqualTo("Ann");
    }

    @Test
    void it_is_not_stored() {
        em.persist(coupon("Ann", SEVEN));

        assertThat(em.flush()).hasToString("insert Coupon [key, holder] ×1");
    }

    // Where it goes

    @Test
    void a_preview_leaves_nothing_of_it() {
        var coupon = new Coupon("Ann");
        em.persist(coupon);
        em.previewFlush();
        assertThat(coupon.id).isNull();

        coupon.id = SEVEN.toString();
        em.previewFlush();
        assertThat(coupon.key).isNull();
        assertThat(coupon.id).isEqualTo(SEVEN.toString());
    }

    @Test
    void it_is_taken_back_with_its_key() {
        var coupon = new Coupon("Ann");
        em.persist(coupon);
        recording.failAtWrite(1);

        assertThatThrownBy(() -> em.flush()).isInstanceOf(DriverException.class);
        assertThat(coupon.key).isNull();
        assertThat(coupon.id).isNull();
    }

    @Test
    void refreshing_fills_it_again() {
        given(coupon("Ann", SEVEN));
        var coupon = found(Coupon.class, SEVEN);
        coupon.id = "other";
        em.refresh(coupon);

        assertThat(coupon.id).isEqualTo(SEVEN.toString());
    }

    // What it must say

    @Test
    void a_new_entity_says_one_key() {
        var coupon = coupon("Ann", SEVEN);
        coupon.id = EIGHT.toString();
        em.persist(coupon);

        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage("Coupon.id of new Coupon is \"" + EIGHT + "\", but the key Coupon.key is " + SEVEN
                        + ". Set one of them before a new entity is flushed, and leave both alone from then on.");
    }

    @Test
    void it_does_not_change() {
        given(coupon("Ann", SEVEN));
        var coupon = found(Coupon.class, SEVEN);
        coupon.id = EIGHT.toString();

        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith(
                        "Coupon.id of Coupon#" + SEVEN + " is \"" + EIGHT + "\", but the key Coupon.key is ");
        coupon.id = null;
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("Coupon.id of Coupon#" + SEVEN + " is null, but ");
        coupon.id = SEVEN.toString();
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void a_text_that_is_no_key_is_refused() {
        var coupon = new Coupon("Ann");
        coupon.id = "seven";
        em.persist(coupon);

        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage("Coupon.id of new Coupon is \"seven\", which is no Token. "
                        + "Set it to the text of a key, or leave it out.");
    }

    // What it stands for

    @Test
    void it_stands_for_the_key_in_conditions_and_orders() {
        given(new Redemption(coupon("Ann", SEVEN)), coupon("Ben", EIGHT));
        var seven = SEVEN.toString();

        assertThat(em.find(Coupon.class, KeyTextSpec_Coupon_.id.eq(seven)))
                .extracting(coupon -> coupon.holder)
                .containsExactly("Ann");
        assertThat(em.find(Coupon.class, KeyTextSpec_Coupon_.id.in(List.of(seven, EIGHT.toString()))))
                .hasSize(2);
        assertThat(em.find(Coupon.class, KeyTextSpec_Coupon_.id.isNull())).isEmpty();
        assertThat(em.find(Coupon.class, Condition.of(Coupon.class, Map.of("id", seven))))
                .hasSize(1);
        assertThat(em.find(Redemption.class, KeyTextSpec_Redemption_.coupon().id.eq(seven)))
                .hasSize(1);
        assertThat(em.find(Redemption.class, KeyTextSpec_Redemption_.coupon().id.eq(EIGHT.toString())))
                .isEmpty();
        assertThat(em.findAll(Coupon.class, o -> o.orderBy(KeyTextSpec_Coupon_.id.desc())))
                .isEqualTo(em.findAll(Coupon.class, o -> o.orderBy(KeyTextSpec_Coupon_.key.desc())));
    }

    @Test
    void uuids_have_texts_as_well() {
        var redemption = new Redemption(coupon("Ann", SEVEN));
        given(redemption);
        var id = present(redemption.id);

        assertThat(em.findOneOrFail(Redemption.class, id).key).isEqualTo(redemption.key);
        assertThat(em.find(Redemption.class, KeyTextSpec_Redemption_.id.eq(id))).hasSize(1);
        assertThatThrownBy(() -> em.find(Redemption.class, KeyTextSpec_Redemption_.id.eq("7")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Redemption.key is compared with the text \"7\", which is no UUID.");
    }

    @Test
    void no_pattern_is_matched_against_it() {
        assertThatThrownBy(() -> em.find(Coupon.class, KeyTextSpec_Coupon_.id.like("a%")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Coupon.key is not text and cannot be matched with a pattern.");
    }
}
