package dev.entia.sql.translate;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.LinkStorage;
import dev.entia.sql.ast.Expression;
import dev.entia.sql.ast.Source;
import dev.entia.sql.ast.Source.Join;
import dev.entia.sql.ast.Source.Kind;
import dev.entia.sql.ast.Source.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The from clause of one select, growing while paths are translated. */
final class From {

    private final Aliases aliases;
    private @Nullable Source source;

    /** @param aliases those of the whole statement, of which this may be a part */
    From(Aliases aliases) {
        this.aliases = aliases;
    }

    Table table(EntityMeta<?> entity) {
        return new Table(entity.schema(), entity.storageName(), aliases.next(entity.name()));
    }

    Table table(LinkStorage links) {
        return new Table(links.schema(), links.name(), aliases.next(links.name()));
    }

    /** Begins with a table. */
    void start(Table table) {
        source = table;
    }

    void join(Kind kind, Table table, Expression on) {
        source = new Join(source(), kind, table, on);
    }

    /** A from clause for a select inside this one's statement. */
    From inner() {
        return new From(aliases);
    }

    Source source() {
        return Objects.requireNonNull(source);
    }

    Aliases aliases() {
        return aliases;
    }
}
