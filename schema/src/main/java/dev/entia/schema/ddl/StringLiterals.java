package dev.entia.schema.ddl;

/** How a database writes a text inside a statement. Definitions take no bound values, so this is for them alone. */
public enum StringLiterals {
    /** Quotes are doubled, everything else stands for itself. */
    STANDARD {
        @Override
        String escaped(String text) {
            return text.replace("'", "''");
        }
    },
    /** {@code N'…'}: without the letter, SQL Server reads the text in the code page of the database. */
    NATIONAL {
        @Override
        String escaped(String text) {
            return text.replace("'", "''");
        }

        @Override
        String quoted(String text) {
            return "N" + super.quoted(text);
        }
    },
    /** Backslashes are doubled too. */
    BACKSLASH_ESCAPES {
        @Override
        String escaped(String text) {
            return text.replace("\\", "\\\\").replace("'", "''");
        }
    };

    abstract String escaped(String text);

    /**
     * The text, quoted.
     *
     * @throws dev.entia.error.MetadataException if it contains NUL, which ends a statement in some databases
     */
    String quoted(String text) {
        if (text.indexOf('\0') >= 0) throw DdlErrors.nulInLiteral(text);
        return "'" + escaped(text) + "'";
    }
}
