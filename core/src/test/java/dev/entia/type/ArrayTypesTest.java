package dev.entia.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Arrays and lists that are stored element by element. */
final class ArrayTypesTest {

    private static final ValueType<List<String>> LIST = ValueTypes.list(ValueTypes.of(String.class));
    private static final ValueType<int[]> INTS = ValueTypes.array(int[].class, ValueTypes.of(int.class));

    @Test
    void elements_are_stored_as_they_are_alone() {
        var type = ValueTypes.array(Thread.State[].class, ValueTypes.enumByName(Thread.State.class));

        assertThat(type.kind()).isEqualTo(Kind.ARRAY);
        assertThat(type.element().orElseThrow().kind()).isEqualTo(Kind.TEXT);
        assertThat(type.toStored(new Thread.State[] {Thread.State.NEW})).isEqualTo(new Object[] {"NEW"});
        assertThat(type.fromStored(new Object[] {"NEW"})).isEqualTo(new Thread.State[] {Thread.State.NEW});
        assertThat(INTS.fromStored(INTS.toStored(new int[] {1, 2}))).containsExactly(1, 2);
        assertThat(LIST.fromStored(LIST.toStored(List.of("a", "b")))).containsExactly("a", "b");
    }

    @Test
    void null_stays_null_where_it_fits() {
        var stored = LIST.toStored(Arrays.asList("a", null));

        assertThat(LIST.fromStored(stored)).containsExactly("a", null);
        assertThatThrownBy(() -> INTS.fromStored(new Object[] {1, null}))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Element 1 of the stored array is null, which a int[] cannot have. "
                        + "Correct the row, or use the box: Integer[].");
    }

    @Test
    void they_are_compared_by_their_elements() {
        assertThat(INTS.same(new int[] {1, 2}, new int[] {1, 2})).isTrue();
        assertThat(INTS.same(new int[] {1, 2}, new int[] {2, 1})).isFalse();
        assertThat(INTS.same(new int[] {1}, new int[] {1, 2})).isFalse();
        assertThat(LIST.same(Arrays.asList("a", null), Arrays.asList("a", null)))
                .isTrue();
        assertThat(LIST.same(Arrays.asList("a", null), List.of("a", "b"))).isFalse();
        var decimals = ValueTypes.list(ValueTypes.of(BigDecimal.class));
        assertThat(decimals.same(List.of(new BigDecimal("1.0")), List.of(new BigDecimal("1.00"))))
                .isTrue();
    }

    @Test
    void a_copy_does_not_change_with_them() {
        var array = new int[] {1};
        var copy = INTS.copy(array);
        array[0] = 2;
        assertThat(copy).containsExactly(1);

        var list = new ArrayList<>(List.of("a"));
        var copied = LIST.copy(list);
        list.add("b");
        copied.add("c");
        assertThat(copied).containsExactly("a", "c");
    }

    @Test
    void times_in_them_are_cut() {
        var precise = Instant.parse("2024-02-29T12:00:00.123456789Z");
        var type = ValueTypes.array(Instant[].class, ValueTypes.of(Instant.class));
        var times = new Instant[] {Instant.EPOCH, precise};

        assertThat(type.truncated(times, 9)).isSameAs(times);
        assertThat(type.truncated(times, 3)).containsExactly(Instant.EPOCH, Instant.parse("2024-02-29T12:00:00.123Z"));
        assertThat(times[1]).isEqualTo(precise);
    }

    @Test
    void arrays_of_several_values_and_of_others_are_refused() {
        assertThatThrownBy(() -> ValueTypes.list(LIST)).hasMessageContaining("cannot be the element of an array");
        assertThatThrownBy(() -> ValueTypes.list(ValueTypes.of(byte[].class)))
                .hasMessageStartingWith("byte[] cannot be the element");
        assertThatThrownBy(() -> ValueTypes.array(String[].class, ValueTypes.of(Integer.class)))
                .hasMessageStartingWith("java.lang.String[] is no array of java.lang.Integer.");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // What a careless application does.
    void a_list_with_elements_of_another_class_is_refused() {
        assertThatThrownBy(() -> LIST.toStored((List) List.of(1)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A list of java.lang.String contains an instance of java.lang.Integer. "
                        + "Put elements of the list's own type into it.");
    }
}
