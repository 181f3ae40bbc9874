package dev.entia.schema.ddl;

import dev.entia.error.MetadataException;

/** The errors of statements that cannot be written. */
final class DdlErrors {

    private DdlErrors() {}

    static MetadataException nulInLiteral(String text) {
        return new MetadataException(
                "The text '" + text.replace("\0", "\\0")
                        + "' contains a NUL character and cannot stand in a definition. Write the comment without it, or store the enum in another way.");
    }

    static MetadataException noCollation(String collation) {
        return new MetadataException(
                "\"" + collation + "\" names no collation: its name consists of letters, digits and"
                        + " underscores. Correct @Column(collation = …).");
    }
}
