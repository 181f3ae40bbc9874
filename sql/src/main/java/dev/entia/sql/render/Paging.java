package dev.entia.sql.render;

import dev.entia.sql.ast.Statement.Select;

/** How a select says which of its rows are wanted. */
@FunctionalInterface
public interface Paging {

    /** Writes the clause, which stands last, behind the order; called only if there is something to say. */
    void render(SqlWriter writer, Select select);

    /**
     * {@code limit ? offset ?}.
     *
     * @param unlimited what stands for a missing limit before an offset, where the database needs one there
     */
    static Paging limitOffset(String unlimited) {
        return (writer, select) -> {
            var page = select.page();
            page.limit().ifPresentOrElse(limit -> writer.sql(" limit ").value(limit), () -> writer.sql(unlimited));
            page.offset().ifPresent(offset -> writer.sql(" offset ").value(offset));
        };
    }
}
