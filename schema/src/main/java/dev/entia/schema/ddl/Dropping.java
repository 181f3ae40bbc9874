package dev.entia.schema.ddl;

import java.util.List;

/**
 * How tables are dropped although others refer to them.
 *
 * @param before stops the checking of foreign keys, where that is the way
 * @param suffix what follows the table's name, where that is the way; else empty
 * @param after takes back {@code before}
 * @param references whether foreign keys are dropped first, where that is the way
 */
public record Dropping(List<String> before, String suffix, List<String> after, DroppedReferences references) {

    /** Drops foreign keys along with the table that they refer to. */
    public static final Dropping CASCADE = new Dropping(List.of(), " cascade", List.of());

    /** Drops all foreign keys, then the tables. */
    public static final Dropping REFERENCES_FIRST =
            new Dropping(List.of(), "", List.of(), DroppedReferences.BEFORE_TABLES);

    /** Foreign keys go with their tables. */
    public Dropping(List<String> before, String suffix, List<String> after) {
        this(before, suffix, after, DroppedReferences.WITH_TABLES);
    }

    public Dropping {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
