package dev.entia.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.entia.type.ValueType;
import dev.entia.type.ValueTypes;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to compare an entity with a known state; both find the same. */
final class ComparisonTest {

    private static final List<Field> FIELDS = Arrays.stream(Values.class.getDeclaredFields())
            .filter(field -> !field.isSynthetic())
            .toList();

    @ParameterizedTest
    @EnumSource
    void what_is_as_it_was_does_not_differ(Way way) {
        var comparison = way.of(fields(FIELDS.size()));
        var entity = new Values();

        assertThat(comparison.differs(entity, known(entity, FIELDS.size()))).isFalse();
        assertThat(differences(comparison, entity, known(entity, FIELDS.size())))
                .isEqualTo(new BitSet());
    }

    @ParameterizedTest
    @EnumSource
    void a_primitive_differs_from_what_is_not_known(Way way) {
        var comparison = way.of(fields(FIELDS.size()));
        var unknown = new @Nullable Object[FIELDS.size()];

        assertThat(differences(comparison, new Values(), unknown).stream()
                        .mapToObj(index -> FIELDS.get(index).getName()))
                .containsExactly("aBoolean", "aByte", "aShort", "aChar", "anInt", "aLong", "aFloat", "aDouble");
    }

    @ParameterizedTest
    @EnumSource
    void zeros_of_another_sign_differ_and_what_is_no_number_does_not(Way way) {
        var comparison = way.of(fields(FIELDS.size()));
        var entity = new Values();
        entity.aDouble = -0.0;
        entity.aFloat = Float.intBitsToFloat(0x7fc00001);
        var known = known(entity, FIELDS.size());
        known[index("aDouble")] = 0.0;
        known[index("aFloat")] = Float.NaN;

        assertThat(differences(comparison, entity, known).stream()).containsExactly(index("aDouble"));
    }

    @ParameterizedTest
    @EnumSource
    void a_final_field_never_differs(Way way) {
        var comparison = way.of(fields(FIELDS.size()));
        var entity = new Values();
        var known = known(entity, FIELDS.size());
        known[index("aFinal")] = "another";

        assertThat(comparison.differs(entity, known)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void without_fields_that_can_change_nothing_differs(Way way) {
        assertThat(way.of(new FieldAccess[0]).differs(new Values(), new Object[0]))
                .isFalse();
        var onlyFinal = way.of(new FieldAccess[] {fields(FIELDS.size())[index("aFinal")]});
        assertThat(onlyFinal.differs(new Values(), new Object[] {"another"})).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 63, 64, 65, 128, 150})
    void all_ways_find_the_same_in_any_number_of_properties(int width) {
        long seed = Long.getLong("entia.seed", System.nanoTime());
        var random = new Random(seed);
        var fields = fields(width);
        var ways = Arrays.stream(Way.values()).map(way -> way.of(fields)).toList();
        for (int i = 0; i < 500; i++) {
            var entity = new Values(random);
            var known = known(entity, width);
            for (int change = random.nextInt(3); change > 0; change--) {
                int property = random.nextInt(width);
                known[property] = known(new Values(random), width)[property];
            }
            var expected = differences(ways.get(0), entity, known);
            for (var way : ways) {
                assertThat(differences(way, entity, known))
                        .as("-Dentia.seed=%s", seed)
                        .isEqualTo(expected);
                assertThat(way.differs(entity, known))
                        .as("-Dentia.seed=%s", seed)
                        .isEqualTo(!expected.isEmpty());
            }
        }
    }

    @Test
    void a_composed_comparison_allocates_nothing() {
        assertThatNothingIsAllocated(ComposedComparison.of(fields(FIELDS.size())), 20_000);
    }

    /** Tests elsewhere compare as often and rely on it that they try what is composed. */
    @Test
    void a_class_of_which_120_000_were_compared_is_compared_by_what_is_composed() {
        assertThatNothingIsAllocated(PatientComparison.of(fields(FIELDS.size())), 120_000);
    }

    /** @param uses of it before */
    private static void assertThatNothingIsAllocated(StateComparison comparison, int uses) {
        var entity = new Values();
        var known = known(entity, FIELDS.size());
        for (int i = 0; i < uses; i++) comparison.differs(entity, known);

        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 10_000; i++) comparison.differs(entity, known);
        // Less than one byte a call: what is measured with it, the measuring itself, costs a little.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
    }

    /** As many properties as wanted: each field again and again. */
    private static FieldAccess[] fields(int width) {
        var fields = new FieldAccess[width];
        Arrays.setAll(fields, index -> {
            var field = FIELDS.get(index % FIELDS.size());
            return FieldAccess.of(field, AccessProperty.scalar(field.getName(), type(field.getType()), true));
        });
        return fields;
    }

    private static @Nullable Object[] known(Values entity, int width) {
        return Arrays.stream(fields(width)).map(field -> field.copyOf(entity)).toArray();
    }

    private static int index(String name) {
        return FIELDS.stream().map(Field::getName).toList().indexOf(name);
    }

    private static BitSet differences(StateComparison comparison, Values entity, @Nullable Object[] known) {
        var differences = new BitSet();
        comparison.differences(entity, known, differences);
        return differences;
    }

    @SuppressWarnings("unchecked")
    private static ValueType<Object> type(Class<?> type) {
        return (ValueType<Object>) ValueTypes.of(type);
    }

    private enum Way {
        BY_FIELD,
        COMPOSED,
        FIRST_BY_FIELD_THEN_COMPOSED;

        StateComparison of(FieldAccess[] fields) {
            return switch (this) {
                case BY_FIELD -> new FieldComparison(fields);
                case COMPOSED -> ComposedComparison.of(fields);
                case FIRST_BY_FIELD_THEN_COMPOSED -> new PatientComparison(fields, 100);
            };
        }
    }

    @SuppressWarnings("unused") // Read by comparisons.
    private static final class Values {
        private final String aFinal = "final".strip();
        private boolean aBoolean;
        private byte aByte;
        private short aShort;
        private char aChar;
        private int anInt;
        private long aLong;
        private float aFloat;
        private double aDouble;
        private @Nullable Double aBox;
        private @Nullable BigDecimal aDecimal;
        private byte @Nullable [] bytes;

        Values() {}

        /** Values that often are the same. */
        Values(Random random) {
            aBoolean = random.nextBoolean();
            aByte = (byte) random.nextInt(3);
            aShort = (short) (1000 + random.nextInt(3));
            aChar = (char) ('a' + random.nextInt(3));
            anInt = 1000 + random.nextInt(3);
            aLong = (1L << 40) + random.nextInt(3);
            aFloat = one(random, -0f, 0f, Float.NaN, Float.intBitsToFloat(0x7fc00001), 1.5f);
            aDouble = one(random, -0.0, 0.0, Double.NaN, Double.longBitsToDouble(0x7ff8000000000001L), 1.5);
            aBox = one(random, null, -0.0, 0.0, Double.NaN);
            aDecimal = one(random, null, BigDecimal.ONE, new BigDecimal("1.00"), BigDecimal.TEN);
            bytes = one(random, null, new byte[0], new byte[] {1});
        }

        @SafeVarargs
        private static <T> T one(Random random, T... values) {
            return values[random.nextInt(values.length)];
        }
    }
}
