package dev.entia.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.access.EntityAccess;
import dev.entia.access.GeneratedAccess;
import dev.entia.access.GeneratedClasses;
import dev.entia.meta.ReflectiveReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Access that the annotation processor has generated for the classes beside this one. */
final class GeneratedAccessTest extends EntityAccessContract {

    @Override
    <E> EntityAccess<E> access(Class<E> type) {
        return generated(type);
    }

    @Test
    void it_declares_what_reflection_reads() {
        for (var type : List.of(Parcel.class, Sender.class, Stamp.class, Damage.class)) {
            assertThat(generated(type).definition()).isEqualTo(ReflectiveReader.read(type));
        }
    }

    @SuppressWarnings("unchecked") // What registers for a class is made for it.
    private static <E> GeneratedAccess<E> generated(Class<E> type) {
        return GeneratedClasses.find(type, "_Access", GeneratedAccess.class).orElseThrow();
    }
}
