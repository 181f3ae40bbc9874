package dev.entia.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An entity with so many properties that methods have to be cut. */
final class WideEntityTest {

    private static final int WIDTH = 300;

    @Test
    void every_property_is_read_compared_and_written() throws ReflectiveOperationException {
        var compilation = wide().compiled();
        assertThat(compilation).succeededWithoutWarnings();
        var access = new CompiledClasses(compilation).access("dev.shop.Wide");
        var entity = access.instantiate(property -> null);
        var before = access.capture(entity);
        for (int i = 1; i < WIDTH; i += 7) access.set(entity, i, "v" + i);

        assertThat(access.isDirty(entity, before)).isTrue();
        var changes = new BitSet();
        access.changes(entity, before, changes);
        assertThat(changes.cardinality()).isEqualTo((WIDTH - 1 + 6) / 7);
        var after = access.capture(entity);
        assertThat(after.value(WIDTH - 1 - (WIDTH - 2) % 7)).isEqualTo("v" + (WIDTH - 1 - (WIDTH - 2) % 7));
        access.restore(entity, before);
        access.merge(entity, before, after);
        assertThat(access.isDirty(entity, after)).isFalse();
        assertThat(access.definition().properties()).hasSize(WIDTH);
        assertThat(access.get(entity, 1)).isEqualTo("v1");
    }

    private static Sources wide() {
        var fields = IntStream.range(1, WIDTH)
                .mapToObj(number -> "    private String p%d = \"\";\n".formatted(number))
                .collect(Collectors.joining());
        return Sources.none().with("dev.shop.Wide", """
                package dev.shop;

                import dev.entia.annotation.Entity;
                import dev.entia.annotation.PrimaryKey;

                @Entity
                public class Wide {
                    @PrimaryKey
                    private long id;
                %s}
                """.formatted(fields));
    }
}
