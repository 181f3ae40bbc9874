package dev.entia.schema.ddl;

import dev.entia.schema.table.TableName;
import java.util.List;

/** Writes one statement: names are quoted, texts are literals, the rest is SQL of this package or of the declaration. */
final class DdlWriter {

    private final StringBuilder text = new StringBuilder();
    private final DdlDialect dialect;

    DdlWriter(DdlDialect dialect) {
        this.dialect = dialect;
    }

    DdlWriter sql(String sql) {
        text.append(sql);
        return this;
    }

    DdlWriter name(String name) {
        return sql(quoted(name));
    }

    DdlWriter name(TableName table) {
        if (!table.schema().isEmpty()) name(table.schema()).sql(".");
        return name(table.name());
    }

    /** {@code ("a", "b")}. */
    DdlWriter names(List<String> names) {
        return sql("(").sql(String.join(", ", names.stream().map(this::quoted).toList()))
                .sql(")");
    }

    /** {@code 'a', 'b'}. */
    DdlWriter literals(List<String> texts) {
        return sql(
                String.join(", ", texts.stream().map(dialect.literals()::quoted).toList()));
    }

    private String quoted(String name) {
        return dialect.quoting().quote(dialect.names().checked(name));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
