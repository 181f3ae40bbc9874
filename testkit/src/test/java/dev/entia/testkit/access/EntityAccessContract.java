package dev.entia.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.access.EntityAccess;
import dev.entia.access.RefReader;
import dev.entia.access.Snapshot;
import dev.entia.error.OrmException;
import dev.entia.error.ValidationException;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all access to entities has in common, be it generated or reflective. */
abstract class EntityAccessContract {

    private static final ValueRow ROW = new ValueRow(
            7L,
            "Lamp",
            1200,
            true,
            new byte[] {1, 2},
            new BigDecimal("9.50"),
            "SHIPPED",
            1,
            "PT48H",
            Instant.parse("2024-02-29T12:00:00Z"),
            "ACME",
            3L);

    private static final RefReader REFS = (property, row, slot) -> {
        if (row.isNull(slot)) return null;
        return property == Parcel.SENDER
                ? Ref.ofId(Sender.class, row.required(row.getText(slot), slot))
                : Ref.ofId(Parcel.class, row.getLong(slot));
    };

    private EntityAccess<Parcel> parcels;
    private EntityAccess<Sender> senders;

    abstract <E> EntityAccess<E> access(Class<E> type);

    @BeforeEach
    void chooseAccess() {
        parcels = access(Parcel.class);
        senders = access(Sender.class);
    }

    // Reading rows

    @Test
    void a_row_is_read_into_java_values() {
        var snapshot = read(ROW);

        assertThat(snapshot.value(Parcel.ID)).isEqualTo(7L);
        assertThat(snapshot.value(Parcel.LABEL)).isEqualTo("Lamp");
        assertThat(snapshot.value(Parcel.GRAMS)).isEqualTo(1200);
        assertThat(snapshot.value(Parcel.IS_FRAGILE)).isEqualTo(true);
        assertThat(snapshot.value(Parcel.PHOTO)).isEqualTo(new byte[] {1, 2});
        assertThat(snapshot.value(Parcel.PRICE)).isEqualTo(new BigDecimal("9.50"));
        assertThat(snapshot.value(Parcel.STATE)).isEqualTo(Parcel.State.SHIPPED);
        assertThat(snapshot.value(Parcel.ZONE)).isEqualTo(Parcel.State.SHIPPED);
        assertThat(snapshot.value(Parcel.TRANSIT)).isEqualTo(Duration.ofDays(2));
        assertThat(snapshot.value(Parcel.SENT))
                .isEqualTo(Instant.parse("2024-02-29T12:00:00Z").atOffset(ZoneOffset.UTC));
        assertThat(snapshot.value(Parcel.SENDER)).hasToString("Ref(Sender#ACME)");
        assertThat(snapshot.value(Parcel.CONTAINER)).hasToString("Ref(Parcel#3)");
        assertThat(snapshot.value(Parcel.PARTS)).isNull();
    }

    @Test
    void slots_need_not_stand_in_the_order_of_properties() {
        var slots = new int[] {1, 3, 2, -1};
        var snapshot = senders.read(new ValueRow(null, "ACME", new byte[0], "Acme Inc."), slots, REFS);

        assertThat(snapshot.value(Sender.CODE)).isEqualTo("ACME");
        assertThat(snapshot.value(Sender.NAME)).isEqualTo("Acme Inc.");
    }

    @Test
    void what_a_row_does_not_have_is_null() {
        var slots = slots(ROW);
        slots[Parcel.LABEL] = -1;
        slots[Parcel.SENDER] = -1;
        var snapshot = parcels.read(ROW, slots, REFS);

        assertThat(snapshot.value(Parcel.LABEL)).isNull();
        assertThat(snapshot.value(Parcel.SENDER)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {Parcel.PHOTO, Parcel.ZONE, Parcel.TRANSIT, Parcel.SENT, Parcel.CONTAINER})
    void null_is_read_where_a_property_takes_it(int property) {
        assertThat(read(ROW.with(property, null)).value(property)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {Parcel.ID, Parcel.LABEL, Parcel.GRAMS, Parcel.IS_FRAGILE, Parcel.PRICE, Parcel.STATE, Parcel.SENDER
            })
    void null_is_refused_where_a_property_requires_a_value(int property) {
        assertThatThrownBy(() -> read(ROW.with(property, null)))
                .isInstanceOf(OrmException.class)
                .hasMessage("NULL in slot " + property);
    }

    @Test
    void a_stored_value_that_does_not_fit_is_refused_with_the_name_of_its_property() {
        assertThatThrownBy(() -> read(ROW.with(Parcel.TRANSIT, "abc")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Parcel.transit: The stored value \"abc\" is no Duration. "
                        + "Correct the row, or give the property another type.");
        assertThatThrownBy(() -> read(ROW.with(Parcel.STATE, "LOST")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Parcel.state: The stored value \"LOST\" is no constant of State. "
                        + "Its constants are: PACKED, SHIPPED. Correct the row, or add the constant.");
    }

    // Making instances

    @Test
    void a_constructor_without_arguments_runs() {
        var parcel = parcels.instantiate(read(ROW));

        assertThat(parcel.constructions).isEqualTo(1);
        assertThat(parcels.get(parcel, Parcel.PARTS)).isInstanceOf(Many.class);
    }

    @Test
    void without_one_no_constructor_and_no_initialiser_runs() {
        var stamps = access(Stamp.class);
        var snapshot = stamps.read(new ValueRow(1L, 80), new int[] {0, 1, -1}, REFS);
        var stamp = stamps.instantiate(snapshot);

        assertThat(stamp.cents()).isZero();
        assertThat(stamp.usedOn()).isNull();
        stamps.restore(stamp, snapshot);
        assertThat(stamp.cents()).isEqualTo((short) 80);
        stamps.set(stamp, Stamp.USED_ON, new Many<Parcel>());
        assertThat(stamp.usedOn()).isEmpty();
    }

    @Test
    void a_creator_takes_its_arguments_by_name_and_the_rest_is_restored() {
        var snapshot = senderRow("ACME", "Acme Inc.");
        var sender = senders.instantiate(snapshot);
        senders.restore(sender, snapshot);

        assertThat(sender.code()).isEqualTo("ACME");
        assertThat(sender.name()).isEqualTo("Acme Inc.");
        assertThat(senders.get(sender, Sender.RATING)).isEqualTo(5);
    }

    @Test
    void a_creator_gets_copies_of_mutable_values() {
        var snapshot = senderRow("ACME", "Acme Inc.");
        senders.instantiate(snapshot).seal()[0] = 99;

        assertThat(snapshot.value(Sender.SEAL)).isEqualTo(new byte[] {8});
    }

    @Test
    void a_constructor_that_fails_is_named() {
        var damages = access(Damage.class);

        assertThatThrownBy(() -> damages.instantiate(property -> null))
                .isInstanceOf(OrmException.class)
                .hasMessage("The constructor of Damage failed while a row was read: "
                        + "java.lang.IllegalStateException: broken on arrival. "
                        + "It must accept every state that a row can have; or mark another one with @Creator.")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_creator_that_fails_is_named() {
        assertThatThrownBy(() -> senders.instantiate(senderRow("ACME", "")))
                .isInstanceOf(OrmException.class)
                .hasMessageStartingWith("The constructor of Sender failed while a row was read: "
                        + "java.lang.IllegalArgumentException: a sender has a name.");
    }

    // Single properties

    @Test
    void every_property_is_written_and_read() {
        var parcel = new Parcel("Lamp");
        var container = Ref.ofId(Parcel.class, 9L);
        parcels.set(parcel, Parcel.ID, 7L);
        parcels.set(parcel, Parcel.GRAMS, 5);
        parcels.set(parcel, Parcel.STATE, Parcel.State.SHIPPED);
        parcels.set(parcel, Parcel.CONTAINER, container);
        parcels.set(parcel, Parcel.TRANSIT, null);

        assertThat(parcels.get(parcel, Parcel.ID)).isEqualTo(7L);
        assertThat(parcels.get(parcel, Parcel.GRAMS)).isEqualTo(5);
        assertThat(parcels.get(parcel, Parcel.STATE)).isEqualTo(Parcel.State.SHIPPED);
        assertThat(parcels.get(parcel, Parcel.CONTAINER)).isSameAs(container);
        assertThat(parcels.get(parcel, Parcel.TRANSIT)).isNull();
        assertThat(parcels.type()).isEqualTo(Parcel.class);
    }

    @Test
    void a_final_property_cannot_be_set() {
        var parcel = new Parcel("Lamp");

        assertThatThrownBy(() -> parcels.set(parcel, Parcel.PARTS, new Many<Parcel>()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Parcel.parts is final and cannot be set. "
                        + "Make the field non-final if its value has to change.");
        assertThatThrownBy(() -> senders.set(senders.instantiate(senderRow("ACME", "Acme")), Sender.CODE, "B"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Sender.code is final and cannot be set. "
                        + "Make the field non-final if its value has to change.");
    }

    @Test
    void a_primitive_cannot_be_set_to_null() {
        var parcel = new Parcel("Lamp");

        assertThatThrownBy(() -> parcels.set(parcel, Parcel.GRAMS, null))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Parcel.grams is a primitive int and cannot be set to null. "
                        + "Set a value, or declare the field with its box and @Nullable.");
    }

    // Snapshots

    @Test
    void a_captured_state_is_not_changed_by_the_entity() {
        var parcel = loaded(ROW);
        var snapshot = parcels.capture(parcel);
        photo(parcel)[0] = 99;
        parcels.set(parcel, Parcel.LABEL, "Chair");

        assertThat(snapshot.value(Parcel.PHOTO)).isEqualTo(new byte[] {1, 2});
        assertThat(snapshot.value(Parcel.LABEL)).isEqualTo("Lamp");
        assertThat(snapshot.value(Parcel.PARTS)).isNull();
    }

    @Test
    void a_restored_entity_does_not_share_mutable_values_with_the_snapshot() {
        var snapshot = read(ROW);
        var parcel = parcels.instantiate(snapshot);
        parcels.restore(parcel, snapshot);
        photo(parcel)[0] = 99;

        assertThat(snapshot.value(Parcel.PHOTO)).isEqualTo(new byte[] {1, 2});
    }

    @Test
    void restoring_leaves_collections_alone() {
        var parcel = new Parcel("Lamp");
        var parts = parcels.get(parcel, Parcel.PARTS);
        parcels.restore(parcel, read(ROW));

        assertThat(parcels.get(parcel, Parcel.PARTS)).isSameAs(parts);
    }

    @Test
    void restoring_brings_every_value_back() {
        var parcel = loaded(ROW);

        assertThat(parcels.get(parcel, Parcel.ID)).isEqualTo(7L);
        assertThat(parcels.get(parcel, Parcel.LABEL)).isEqualTo("Lamp");
        assertThat(parcels.get(parcel, Parcel.GRAMS)).isEqualTo(1200);
        assertThat(parcels.get(parcel, Parcel.SENDER)).hasToString("Ref(Sender#ACME)");
        parcels.restore(parcel, read(ROW.with(Parcel.TRANSIT, null)));
        assertThat(parcels.get(parcel, Parcel.TRANSIT)).isNull();
    }

    @Test
    void restoring_leaves_final_properties_as_they_are() {
        var sender = senders.instantiate(senderRow("ACME", "Acme"));
        senders.restore(sender, senderRow("BETA", "Beta"));

        assertThat(sender.code()).isEqualTo("ACME");
        assertThat(senders.get(sender, Sender.RATING)).isEqualTo(5);
    }

    // Changes

    @Test
    void what_was_just_read_is_not_dirty() {
        assertThat(parcels.isDirty(loaded(ROW), read(ROW))).isFalse();
        assertThat(changes(loaded(ROW), read(ROW))).isEqualTo(bits());
    }

    @Test
    void values_that_are_the_same_for_the_database_are_no_change() {
        var snapshot = read(ROW);
        var parcel = loaded(ROW.with(Parcel.PRICE, new BigDecimal("9.5")));
        parcels.set(parcel, Parcel.PHOTO, new byte[] {1, 2});
        parcels.set(parcel, Parcel.SENT, Instant.parse("2024-02-29T12:00:00Z").atOffset(ZoneOffset.ofHours(9)));
        parcels.set(parcel, Parcel.SENDER, Ref.ofId(Sender.class, "ACME"));

        assertThat(parcels.isDirty(parcel, snapshot)).isFalse();
    }

    @Test
    void every_changed_property_is_told() {
        var snapshot = read(ROW);
        var parcel = loaded(ROW);
        parcels.set(parcel, Parcel.GRAMS, 1201);
        photo(parcel)[0] = 99;
        parcels.set(parcel, Parcel.ZONE, null);
        parcels.set(parcel, Parcel.CONTAINER, Ref.ofId(Parcel.class, 4L));

        assertThat(parcels.isDirty(parcel, snapshot)).isTrue();
        assertThat(changes(parcel, snapshot))
                .isEqualTo(bits(Parcel.GRAMS, Parcel.PHOTO, Parcel.ZONE, Parcel.CONTAINER));
    }

    @Test
    void a_value_in_the_place_of_null_is_a_change() {
        var row = ROW.with(Parcel.TRANSIT, null).with(Parcel.CONTAINER, null);
        var parcel = loaded(row);
        parcels.set(parcel, Parcel.TRANSIT, Duration.ZERO);
        parcels.set(parcel, Parcel.CONTAINER, Ref.ofId(Parcel.class, 4L));

        assertThat(changes(parcel, read(row))).isEqualTo(bits(Parcel.TRANSIT, Parcel.CONTAINER));
    }

    @Test
    void members_of_collections_are_no_change_of_the_row() {
        var parcel = loaded(ROW);
        @SuppressWarnings("unchecked")
        var parts = (Many<Parcel>) parcels.get(parcel, Parcel.PARTS);
        parts.add(new Parcel("Bulb"));

        assertThat(parcels.isDirty(parcel, read(ROW))).isFalse();
    }

    @Test
    void a_final_property_never_changes() {
        // Its creator strips the code.
        var snapshot = senderRow(" ACME ", "Acme");
        var sender = senders.instantiate(snapshot);
        senders.restore(sender, snapshot);

        assertThat(sender.code()).isEqualTo("ACME");
        assertThat(senders.isDirty(sender, snapshot)).isFalse();
    }

    // Merging

    @Test
    void merging_writes_what_the_application_did_not_change() {
        var before = read(ROW);
        var parcel = loaded(ROW);
        parcels.set(parcel, Parcel.LABEL, "mine");
        var fresh = read(ROW.with(Parcel.LABEL, "theirs")
                .with(Parcel.GRAMS, 1)
                .with(Parcel.TRANSIT, null)
                .with(Parcel.CONTAINER, 4L));
        parcels.merge(parcel, before, fresh);

        assertThat(parcels.get(parcel, Parcel.LABEL)).isEqualTo("mine");
        assertThat(parcels.get(parcel, Parcel.GRAMS)).isEqualTo(1);
        assertThat(parcels.get(parcel, Parcel.TRANSIT)).isNull();
        assertThat(parcels.get(parcel, Parcel.CONTAINER)).hasToString("Ref(Parcel#4)");
        assertThat(changes(parcel, fresh)).isEqualTo(bits(Parcel.LABEL));
    }

    @Test
    void merging_copies_mutable_values_and_leaves_final_properties() {
        var before = senderRow("ACME", "Acme");
        var sender = senders.instantiate(before);
        senders.restore(sender, before);
        var fresh = senders.read(new ValueRow("BETA", "Beta", new byte[] {7}, 4), new int[] {0, 1, 2, 3}, REFS);
        senders.merge(sender, before, fresh);
        sender.seal()[0] = 99;

        assertThat(sender.code()).isEqualTo("ACME");
        assertThat(senders.get(sender, Sender.RATING)).isEqualTo(4);
        assertThat(fresh.value(Sender.SEAL)).isEqualTo(new byte[] {7});
    }

    private Snapshot senderRow(String code, String name) {
        return senders.read(new ValueRow(code, name, new byte[] {8}, 5), new int[] {0, 1, 2, 3}, REFS);
    }

    private Snapshot read(ValueRow row) {
        return parcels.read(row, slots(row), REFS);
    }

    /** Every property at the slot of its own index; the last one is a collection. */
    private static int[] slots(ValueRow row) {
        var slots = new int[Parcel.PARTS + 1];
        System.arraycopy(row.slots(), 0, slots, 0, Parcel.PARTS);
        slots[Parcel.PARTS] = -1;
        return slots;
    }

    private Parcel loaded(ValueRow row) {
        var snapshot = read(row);
        var parcel = parcels.instantiate(snapshot);
        parcels.restore(parcel, snapshot);
        return parcel;
    }

    private byte[] photo(Parcel parcel) {
        return (byte[]) parcels.get(parcel, Parcel.PHOTO);
    }

    private BitSet changes(Parcel parcel, Snapshot snapshot) {
        var changes = new BitSet();
        parcels.changes(parcel, snapshot, changes);
        return changes;
    }

    private static BitSet bits(int... properties) {
        var bits = new BitSet();
        for (int property : properties) bits.set(property);
        return bits;
    }
}
