package dev.entia.driver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a batch.
 *
 * @param affected how many rows were found and written; an update counts a row even if its values were those already
 * @param returned inserts: a column for each returned property, values in the order of the batch's rows; else empty
 */
public record WriteResult(long affected, List<@Nullable Object[]> returned) {

    // Not in the compact form: its parameters would lose what their type arguments say of null.
    public WriteResult(long affected, List<@Nullable Object[]> returned) {
        this.affected = affected;
        this.returned = List.copyOf(returned);
    }

    /** Nothing comes back but the number. */
    public static WriteResult of(long affected) {
        return new WriteResult(affected, List.of());
    }
}
