package dev.entia.meta;

import static dev.entia.meta.Rules.broken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.annotation.Column;
import dev.entia.annotation.Creator;
import dev.entia.annotation.CurrentTime;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.Nullability;
import dev.entia.annotation.OnCreate;
import dev.entia.annotation.OnUpdate;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.SerializedPrimaryKey;
import dev.entia.relation.Ref;
import java.time.DayOfWeek;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may identify a row. */
final class KeyRulesTest {

    @Test
    void whole_numbers_text_and_uuids_are_keys() {
        assertThat(broken(ByLong.class, ByInt.class, ByShort.class, ByText.class, ByUuid.class))
                .isEmpty();
    }

    @Test
    void an_entity_needs_a_key() {
        assertThat(broken(Keyless.class))
                .containsExactly("Keyless has no primary key. "
                        + "Annotate the property that identifies a row with @PrimaryKey.");
    }

    @Test
    void an_entity_has_one_key() {
        assertThat(broken(OrderLine.class))
                .containsExactly("OrderLine has 2 primary keys: order, number. One property must identify a row: "
                        + "keep @PrimaryKey on one, and if the others are unique together, "
                        + "say @Unique(properties = {\"order\", \"number\"}) on the class.");
    }

    @Test
    void a_relation_is_no_key() {
        assertThat(broken(ByRelation.class, ByLong.class))
                .containsExactly("ByRelation.owner is a relation and cannot be the primary key. Add a property for the "
                        + "key, and mark the relation with @Unique if it identifies a row.");
    }

    @Test
    void types_that_do_not_tell_rows_apart_for_good_are_no_keys() {
        assertThat(broken(ByDouble.class, ByBytes.class, ByEnum.class, ByObject.class))
                .containsExactly(
                        "ByDouble.id has type double, which cannot be a primary key. "
                                + "Use long, int, short or byte, one of their boxes, String or UUID.",
                        "ByBytes.id has type byte[], which cannot be a primary key. "
                                + "Use long, int, short or byte, one of their boxes, String or UUID.",
                        "ByEnum.id has type java.time.DayOfWeek, which cannot be a primary key. "
                                + "Use long, int, short or byte, one of their boxes, String or UUID.",
                        "ByObject.id has type java.lang.Object, which cannot be a primary key. "
                                + "Use long, int, short or byte, one of their boxes, String or UUID.");
    }

    @Test
    void only_whole_numbers_are_numbered_by_the_database() {
        assertThat(broken(NumberedText.class))
                .containsExactly("NumberedText.id has type java.lang.String, which the database cannot number. "
                        + "Use another generation than IDENTITY, or make it a long, int, Long or Integer.");
    }

    @Test
    void only_uuids_are_made_as_uuids() {
        assertThat(broken(LongUuid.class))
                .containsExactly("LongUuid.id has type java.lang.Long, which holds no UUID_V7. "
                        + "Use another generation, or make it a java.util.UUID.");
    }

    @Test
    void a_key_that_is_made_at_flush_is_not_final() {
        assertThat(broken(FinalNumber.class))
                .containsExactly("FinalNumber.id is final, but gets its value when the entity is flushed (IDENTITY). "
                        + "Make the field non-final, or say @PrimaryKey(generation = KeyGeneration.ASSIGNED).");
    }

    @Test
    void a_key_is_neither_nullable_nor_renewed_nor_made_twice() {
        assertThat(broken(Overdone.class))
                .containsExactly(
                        "Overdone.id is the primary key and cannot be NULLABLE. Remove nullability from @Column.",
                        "Overdone.id is the primary key, which never changes. Remove @OnUpdate.",
                        "Overdone.id has two sources of its value, @OnCreate and IDENTITY. "
                                + "Remove @OnCreate, or say @PrimaryKey(generation = KeyGeneration.ASSIGNED).");
    }

    @Test
    void a_key_has_one_text_which_is_not_stored() {
        assertThat(broken(WithText.class)).isEmpty();
        assertThat(broken(WithTexts.class))
                .containsExactly(
                        "WithTexts.first is the text of the primary key, which is not stored. Remove @Column.",
                        "WithTexts.second is a second text of the primary key, beside first. Keep one.",
                        "WithTexts.second is final, but is filled with the text of the primary key. "
                                + "Make the field non-final.");
    }

    @Test
    void a_text_is_of_a_key_that_is_none_itself() {
        assertThat(broken(TextOfText.class))
                .containsExactly("TextOfText.text is the text of the primary key id, which has type java.lang.String. "
                        + "A text is kept of a UUID, and of an added type that is stored as text or UUID: remove it.");
    }

    @Test
    void a_creator_does_not_take_the_text_of_the_key() {
        assertThat(broken(CreatedByText.class))
                .containsExactly("CreatedByText has a creator with parameter \"text\", the text of the key, "
                        + "which is filled later. Take it out.");
    }

    @Entity
    static final class WithText {
        @SerializedPrimaryKey
        @Nullable
        String text;

        @PrimaryKey
        @Nullable
        UUID id;
    }

    @Entity
    static final class WithTexts {
        @PrimaryKey
        @Nullable
        UUID id;

        @SerializedPrimaryKey
        @Column(length = 36)
        @Nullable
        String first;

        @SerializedPrimaryKey
        final String second = "";
    }

    @Entity
    static final class TextOfText {
        @PrimaryKey
        String id = "";

        @SerializedPrimaryKey
        @Nullable
        String text;
    }

    @Entity
    static final class CreatedByText {
        @PrimaryKey
        @Nullable
        UUID id;

        @SerializedPrimaryKey
        @Nullable
        String text;

        @Creator
        CreatedByText(String text) {
            this.text = text;
        }
    }

    @Entity
    static final class ByLong {
        @PrimaryKey
        @Nullable
        Long id;
    }

    @Entity
    static final class ByInt {
        @PrimaryKey
        int id;
    }

    @Entity
    static final class ByShort {
        @PrimaryKey
        short id;
    }

    @Entity
    static final class ByText {
        @PrimaryKey
        @OnCreate(CurrentTime.class)
        String id = "";
    }

    @Entity
    static final class ByUuid {
        @PrimaryKey(generation = KeyGeneration.UUID_V4)
        @Nullable
        UUID id;
    }

    @Entity
    static final class Keyless {
        long id;
    }

    @Entity
    static final class OrderLine {
        @PrimaryKey
        long order;

        @PrimaryKey
        int number;
    }

    @Entity
    static final class ByRelation {
        @PrimaryKey
        Ref<ByLong> owner = Ref.ofId(ByLong.class, 1L);
    }

    @Entity
    static final class ByDouble {
        @PrimaryKey
        double id;
    }

    @Entity
    static final class ByBytes {
        @PrimaryKey
        byte[] id = {};
    }

    @Entity
    static final class ByEnum {
        @PrimaryKey
        DayOfWeek id = DayOfWeek.MONDAY;
    }

    @Entity
    static final class ByObject {
        @PrimaryKey
        Object id = "";
    }

    @Entity
    static final class NumberedText {
        @PrimaryKey(generation = KeyGeneration.IDENTITY)
        @Nullable
        String id;
    }

    @Entity
    static final class LongUuid {
        @PrimaryKey(generation = KeyGeneration.UUID_V7)
        @Nullable
        Long id;
    }

    @Entity
    static final class FinalNumber {
        @PrimaryKey
        final long id;

        @Creator
        FinalNumber(long id) {
            this.id = id;
        }
    }

    @Entity
    static final class Overdone {
        @PrimaryKey
        @Column(nullability = Nullability.NULLABLE)
        @OnCreate(CurrentTime.class)
        @OnUpdate(CurrentTime.class)
        @Nullable
        Long id;
    }
}
