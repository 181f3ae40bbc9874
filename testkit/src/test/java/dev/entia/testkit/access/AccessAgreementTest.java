package dev.entia.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.access.EntityAccess;
import dev.entia.access.GeneratedAccess;
import dev.entia.access.GeneratedClasses;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** All kinds of access find the same changes. */
final class AccessAgreementTest {

    /** Values of each property of {@link Gauge}, in order: some are the same for the database, most are not. */
    private static final List<List<@Nullable Object>> VALUES = List.of(
            List.of(1L, 1L << 40),
            List.of(true, false),
            List.of((byte) 1, (byte) -1),
            List.of((short) 1000, (short) -1),
            List.of('a', 'b'),
            List.of(1000, -1),
            List.of(0f, -0f, Float.NaN, Float.intBitsToFloat(0x7fc00001), 1.5f),
            List.of(0.0, -0.0, Double.NaN, Double.longBitsToDouble(0x7ff8000000000001L), 1.5),
            Arrays.asList(null, 0.0, -0.0, Double.NaN),
            Arrays.asList(null, 0, 1000),
            Arrays.asList(null, new BigDecimal("1"), new BigDecimal("1.00"), new BigDecimal("2")),
            Arrays.asList(null, "", "note"),
            Arrays.asList(null, Instant.EPOCH, Instant.EPOCH.plusNanos(1)),
            Arrays.asList(null, new byte[0], new byte[] {1}));

    private final ReflectiveEntities reflective = new ReflectiveEntities();

    @Test
    void the_same_changes_are_found() {
        long seed = Long.getLong("entia.seed", System.nanoTime());
        var random = new Random(seed);
        var kinds = List.of(generated(), reflective.access(Gauge.class), reflective.usedAccess(Gauge.class));
        for (int i = 0; i < 2_000; i++) {
            var before = state(random);
            var after = changed(before, random);
            var expected = changes(kinds.get(0), before, after);
            for (var kind : kinds) {
                assertThat(changes(kind, before, after))
                        .as("-Dentia.seed=%s", seed)
                        .isEqualTo(expected);
            }
        }
    }

    private static @Nullable Object[] state(Random random) {
        return VALUES.stream().map(values -> one(values, random)).toArray();
    }

    private static @Nullable Object[] changed(@Nullable Object[] before, Random random) {
        var after = before.clone();
        for (int change = random.nextInt(4); change > 0; change--) {
            int property = random.nextInt(after.length);
            after[property] = one(VALUES.get(property), random);
        }
        return after;
    }

    private static @Nullable Object one(List<@Nullable Object> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static BitSet changes(EntityAccess<Gauge> access, @Nullable Object[] before, @Nullable Object[] after) {
        var gauge = new Gauge();
        fill(access, gauge, before);
        var snapshot = access.capture(gauge);
        fill(access, gauge, after);
        var changes = new BitSet();
        access.changes(gauge, snapshot, changes);
        assertThat(access.isDirty(gauge, snapshot)).isEqualTo(!changes.isEmpty());
        return changes;
    }

    private static void fill(EntityAccess<Gauge> access, Gauge gauge, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) access.set(gauge, i, values[i]);
    }

    @SuppressWarnings("unchecked") // What registers for a class is made for it.
    private static GeneratedAccess<Gauge> generated() {
        return GeneratedClasses.find(Gauge.class, "_Access", GeneratedAccess.class)
                .orElseThrow();
    }
}
