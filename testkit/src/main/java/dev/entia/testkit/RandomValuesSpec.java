package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Scalar;
import dev.entia.testkit.domain.AllTypes;
import dev.entia.testkit.domain.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Values at random: whatever is stored comes back the same, and does not look changed. The seed is reported, and
 * {@code -Dentia.seed=…} makes the same values again.
 */
public abstract class RandomValuesSpec extends OrmSpec {

    private static final int ROUNDS = 4;
    private static final int ROWS = 20;

    private final long seed = Long.getLong("entia.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final RandomValues values = new RandomValues(random);

    @BeforeEach
    final void report(TestReporter reporter) {
        reporter.publishEntry("entia.seed", Long.toString(seed));
    }

    @Test
    void single_values_come_back() {
        assertValuesComeBack(AllTypes.class, AllTypes::new);
    }

    @Test
    void documents_and_arrays_come_back() {
        assertValuesComeBack(Document.class, Document::new);
    }

    private <E> void assertValuesComeBack(Class<E> type, Supplier<E> constructor) {
        var meta = orm.metadata().entity(type);
        var entities = new ArrayList<E>();
        for (int i = 0; i < ROWS; i++) entities.add(filled(meta, constructor.get()));
        em.persist(entities).flush();
        assertStored(meta, entities);
        for (int round = 0; round < ROUNDS; round++) {
            for (var entity : entities) change(meta, entity);
            em.flush();
            assertStored(meta, entities);
        }
    }

    private <E> E filled(EntityMeta<E> meta, E entity) {
        for (var property : scalars(meta)) set(meta, entity, property);
        return entity;
    }

    private <E> void change(EntityMeta<E> meta, E entity) {
        var properties = scalars(meta);
        for (int i = random.nextInt(4); i > 0; i--) {
            set(meta, entity, properties.get(random.nextInt(properties.size())));
        }
    }

    private <E> void set(EntityMeta<E> meta, E entity, Scalar property) {
        boolean isNull = property.isNullable() && random.nextInt(5) == 0;
        meta.access().set(entity, property.index(), isNull ? null : values.of(property.type()));
    }

    private <E> void assertStored(EntityMeta<E> meta, List<E> entities) {
        var other = orm.em().fork();
        for (var entity : entities) {
            var stored = other.findOneOrFail(meta.type(), present(meta.keyOf(entity)));
            for (var property : scalars(meta)) {
                var expected = meta.access().get(entity, property.index());
                var found = meta.access().get(stored, property.index());
                assertThat(isSame(property, expected, found))
                        .as("-Dentia.seed=%d, %s: %s came back as %s", seed, property, expected, found)
                        .isTrue();
            }
        }
        assertThat(other.flush())
                .as("-Dentia.seed=%d: loaded and left alone", seed)
                .hasToString("");
        em.findAll(meta.type());
        assertThat(em.flush()).as("-Dentia.seed=%d: read again", seed).hasToString("");
    }

    private static boolean isSame(Scalar property, @Nullable Object expected, @Nullable Object found) {
        if (expected == null || found == null) return expected == found;
        return property.type().same(expected, found);
    }

    private static List<Scalar> scalars(EntityMeta<?> meta) {
        return meta.stored().stream()
                .map(Scalar.class::cast)
                .filter(property -> !property.isKey())
                .toList();
    }
}
