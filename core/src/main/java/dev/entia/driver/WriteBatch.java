package dev.entia.driver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one shape to be written, as columns of stored values (null for NULL), all {@code rows} long:
 *
 * <ul>
 *   <li>insert: one for each of its properties, a to-one being the target's key;
 *   <li>upsert: as an insert; no two rows have the same values of its conflict;
 *   <li>update: one for each of its properties, then the keys, then the expected versions if they are matched;
 *   <li>delete: the keys, then the expected versions if they are matched;
 *   <li>link and unlink: the owners' keys, then the targets' keys;
 *   <li>unlink all: the keys of the rows at that end.
 * </ul>
 *
 * <p>The batch owns the arrays; a driver reads them and does not keep them.
 *
 * @param rows at least 1
 */
public record WriteBatch(WriteShape shape, List<@Nullable Object[]> columns, int rows) {

    public WriteBatch {
        columns = List.copyOf(columns);
    }
}
