package dev.entia.sql.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.DriverException;
import dev.entia.model.Mapping;
import dev.entia.sql.ast.ColumnType;
import dev.entia.type.Kind;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SqlRowsTest {

    private int released;

    private SqlRows rows(@Nullable Object... values) {
        var rows = new ArrayList<@Nullable Object[]>();
        rows.add(values);
        var columns = new ArrayList<ColumnType>();
        for (int i = 0; i < values.length; i++) {
            columns.add(new ColumnType(Kind.LONG, Mapping.Column.PLAIN, "Book.pages"));
        }
        return new SqlRows(
                new BufferedCursor(values.length, rows), new PlainTypes(), columns, failure -> {}, it -> released++);
    }

    @Test
    void zero_is_not_null() {
        var rows = rows(0L);
        rows.next();

        assertThat(rows.getLong(0)).isZero();
        assertThat(rows.isNull(0)).isFalse();
    }

    @Test
    void null_where_a_value_is_required_names_the_property() {
        var rows = rows((Object) null);
        rows.next();

        assertThat(rows.isNull(0)).isTrue();
        assertThat(rows.get(0, Kind.LONG)).isNull();
        assertThatThrownBy(() -> rows.getLong(0))
                .isInstanceOf(DriverException.class)
                .hasMessage(
                        "Book.pages is NULL in the database, but its field takes no null. Declare the field nullable"
                                + " (@Nullable Long, say, and no primitive), or give the rows a value.");
    }

    @Test
    void before_the_first_row_there_is_none() {
        assertThatThrownBy(() -> rows(1L).getLong(0))
                .hasMessage("There is no present row. Call next() first, and stop when it answers false.");
    }

    @Test
    void closing_releases_once() {
        var rows = rows(1L);
        rows.close();
        rows.close();

        assertThat(released).isEqualTo(1);
        assertThatThrownBy(rows::next)
                .hasMessage(
                        "These rows are closed: somebody closed them, or the transaction or session that read them has"
                                + " ended. Read them before that.");
    }
}
