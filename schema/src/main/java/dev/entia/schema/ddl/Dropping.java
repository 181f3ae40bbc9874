package dev.entia.schema.ddl;

import java.util.List;

/**
 * How tables are dropped although others refer to them.
 *
 * @param before stops the checking of foreign keys, where that is the way
 * @param suffix what follows the table's name, where that is the way; else empty
 * @param after takes back {@code before}
 */
public record Dropping(List<String> before, String suffix, List<String> after) {

    /** Drops foreign keys along with the table that they refer to. */
    public static final Dropping CASCADE = new Dropping(List.of(), " cascade", List.of());

    public Dropping {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
