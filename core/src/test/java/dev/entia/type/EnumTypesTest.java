package dev.entia.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import org.junit.jupiter.api.Test;

final class EnumTypesTest {

    private final ValueType<Status> byName = ValueTypes.enumByName(Status.class);
    private final ValueType<Status> byOrdinal = ValueTypes.enumByOrdinal(Status.class);

    @Test
    void an_enum_is_stored_by_name() {
        assertThat(byName.kind()).isEqualTo(Kind.TEXT);
        assertThat(byName.toStored(Status.PRINTED)).isEqualTo("PRINTED");
        assertThat(byName.fromStored("PRINTED")).isSameAs(Status.PRINTED);
    }

    @Test
    void an_enum_is_stored_by_position() {
        assertThat(byOrdinal.kind()).isEqualTo(Kind.INT);
        assertThat(byOrdinal.toStored(Status.PRINTED)).isEqualTo(1);
        assertThat(byOrdinal.fromStored(1)).isSameAs(Status.PRINTED);
    }

    @Test
    void a_constant_with_a_body_is_of_its_enum() {
        assertThat(byName.fromStored(byName.toStored(Status.LOST))).isSameAs(Status.LOST);
        assertThat(byName.javaType()).isEqualTo(Status.class);
    }

    @Test
    void a_name_that_is_no_constant_is_refused() {
        assertThatThrownBy(() -> byName.fromStored("printed"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The stored value \"printed\" is no constant of Status. "
                        + "Its constants are: DRAFT, PRINTED, LOST. Correct the row, or add the constant.");
    }

    @Test
    void a_position_that_is_no_constant_is_refused() {
        assertThatThrownBy(() -> byOrdinal.fromStored(3))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The stored value 3 is no position in Status. "
                        + "Its constants are: 0 = DRAFT, 1 = PRINTED, 2 = LOST. Correct the row, or add the constant.");
        assertThatThrownBy(() -> byOrdinal.fromStored(-1)).isInstanceOf(ValidationException.class);
    }

    enum Status {
        DRAFT,
        PRINTED,
        LOST {
            @Override
            public String toString() {
                return "gone";
            }
        }
    }
}
