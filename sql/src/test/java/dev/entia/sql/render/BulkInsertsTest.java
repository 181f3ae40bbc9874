package dev.entia.sql.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class BulkInsertsTest {

    private static final Limits LIMITS = new Limits(1000, 256, 100, NameLength.UNLIMITED);

    @Test
    void a_small_flush_is_one_statement() {
        for (int rows = 1; rows <= 16; rows++) assertThat(statements(rows, 3)).containsExactly(rows);
    }

    @Test
    void a_large_flush_is_few_statements_of_few_texts() {
        assertThat(statements(1000, 3)).containsExactly(256, 256, 256, 224, 8);
        var texts = new TreeSet<Integer>();
        for (int rows = 1; rows < 2000; rows++) texts.addAll(statements(rows, 3));
        assertThat(texts).hasSizeLessThan(32);
    }

    @Test
    void no_statement_takes_more_values_than_the_database() {
        assertThat(statements(100, 100)).allMatch(rows -> rows * 100 <= 1000);
        assertThat(statements(3, 600)).containsExactly(1, 1, 1);
    }

    private static List<Integer> statements(int rows, int valuesPerRow) {
        var statements = new ArrayList<Integer>();
        for (int left = rows; left > 0; left -= statements.get(statements.size() - 1)) {
            statements.add(BulkInserts.ROWS_OF_VALUES.rows(left, valuesPerRow, LIMITS));
        }
        return statements;
    }
}
