package dev.entia.sql.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.sql.ast.ColumnType;
import java.util.Collections;
import org.junit.jupiter.api.Test;

final class KeyListTest {

    @Test
    void places_are_rounded_up_to_a_power_of_two() {
        assertThat(places(1)).isEqualTo(1);
        assertThat(places(2)).isEqualTo(2);
        assertThat(places(3)).isEqualTo(4);
        assertThat(places(17)).isEqualTo(32);
    }

    @Test
    void a_list_that_fits_as_it_is_does_not_fail_for_being_rounded() {
        assertThat(places(33)).isEqualTo(33);
        assertThat(places(100)).isEqualTo(100);
    }

    private static int places(int values) {
        return KeyList.PADDED.places(ColumnType.number("keys"), Collections.nCopies(values, 1L), 100);
    }
}
