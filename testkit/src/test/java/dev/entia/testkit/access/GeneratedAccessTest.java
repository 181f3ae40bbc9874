package dev.entia.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import dev.entia.access.EntityAccess;
import dev.entia.access.GeneratedAccess;
import dev.entia.access.GeneratedClasses;
import dev.entia.meta.ReflectiveReader;
import dev.entia.testkit.domain.AllTypes;
import dev.entia.testkit.domain.Document;
import dev.entia.testkit.domain.Measurement;
import java.lang.management.ManagementFactory;
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

    @Test
    void it_declares_values_of_every_type_as_reflection_reads_them() {
        assumeThat(Boolean.getBoolean("entia.without-accessors")).isFalse();
        for (var type : List.of(AllTypes.class, Document.class, Measurement.class)) {
            assertThat(generated(type).definition()).isEqualTo(ReflectiveReader.read(type));
        }
    }

    @Test
    void asking_whether_an_entity_is_dirty_allocates_nothing() {
        var access = generated(Parcel.class);
        var parcel = new Parcel("Lamp");
        var snapshot = access.capture(parcel);
        for (int i = 0; i < 20_000; i++) access.isDirty(parcel, snapshot);

        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 10_000; i++) access.isDirty(parcel, snapshot);
        // Less than one byte a call: what is measured with it, the measuring itself, costs a little.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
    }

    @SuppressWarnings("unchecked") // What registers for a class is made for it.
    private static <E> GeneratedAccess<E> generated(Class<E> type) {
        return GeneratedClasses.find(type, "_Access", GeneratedAccess.class).orElseThrow();
    }
}
