package dev.entia.schema.ddl;

/** How a collation is named. */
public enum Collations {
    /** As other names are. */
    QUOTED {
        @Override
        void write(DdlWriter writer, String collation) {
            writer.name(collation);
        }
    },
    /** As a word of the language: SQL Server takes no brackets there. Anything but letters, digits and underscores is refused. */
    WORDS {
        @Override
        void write(DdlWriter writer, String collation) {
            if (!collation.matches("[A-Za-z0-9_]+")) throw DdlErrors.noCollation(collation);
            writer.sql(collation);
        }
    };

    abstract void write(DdlWriter writer, String collation);
}
