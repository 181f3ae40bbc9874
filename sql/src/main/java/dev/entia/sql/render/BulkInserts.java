package dev.entia.sql.render;

import dev.entia.sql.ast.Statement.Insert;

/** Forms in which many rows are inserted. */
public enum BulkInserts implements BulkForm<Insert> {
    /**
     * {@code values (?, ?), (?, ?)}. Up to 16 rows have a text for each number, so that a small flush is one statement;
     * beyond that a multiple of 16, then the rest.
     */
    ROWS_OF_VALUES {
        @Override
        public int rows(int remaining, int valuesPerRow, Limits limits) {
            int most = Math.min(limits.rowsPerStatement(), limits.parameters() / valuesPerRow);
            int rows = Math.min(remaining, Math.max(1, most));
            return rows <= EXACT ? rows : rows - rows % EXACT;
        }

        @Override
        public void render(SqlWriter writer, Insert insert, int rows) {
            writer.sql(" values ");
            for (int i = 0; i < rows; i++) {
                int row = i;
                writer.sql(i == 0 ? "(" : ", (")
                        .each(insert.columns(), ", ", column -> writer.value(column.value(), row))
                        .sql(")");
            }
        }
    };

    private static final int EXACT = 16;
}
