package dev.entia.schema.ddl;

import dev.entia.schema.table.ForeignKeyIndexing;
import dev.entia.sql.render.NameLength;
import dev.entia.sql.render.Quoting;
import java.util.List;

/** Two dialects that differ in every part. */
public final class Dialects {

    public static final DdlDialect SQLITE = new DdlDialect(
            Quoting.DOUBLE_QUOTES,
            NameLength.UNLIMITED,
            StringLiterals.STANDARD,
            Qualification.SUBJECT,
            IdentityColumn.AUTOINCREMENT,
            UniqueKeyForm.INDEX,
            ForeignKeyPlacement.WITH_TABLE,
            ForeignKeyIndexing.ALWAYS,
            Collations.QUOTED,
            Comments.NONE,
            "",
            Definitions.TRANSACTIONAL,
            new Dropping(List.of("pragma foreign_keys = off"), "", List.of("pragma foreign_keys = on")));

    public static final DdlDialect OTHER = new DdlDialect(
            Quoting.BACKTICKS,
            NameLength.UNLIMITED,
            StringLiterals.BACKSLASH_ESCAPES,
            Qualification.TABLES,
            IdentityColumn.GENERATED_BY_DEFAULT,
            UniqueKeyForm.CONSTRAINT,
            ForeignKeyPlacement.AFTER_TABLES,
            ForeignKeyIndexing.NEVER,
            Collations.QUOTED,
            Comments.STATEMENTS,
            "",
            Definitions.TRANSACTIONAL,
            Dropping.CASCADE);

    private Dialects() {}
}
