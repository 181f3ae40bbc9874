package dev.entia.flush;

import dev.entia.context.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows by what they are written as, in order of first appearance. Neighbours mostly go together: a kind that is given
 * again as the same object is not looked up.
 *
 * @param <K> what rows of one batch have in common
 */
final class Batches<K> {

    private final Map<K, List<Entry>> byKind = new LinkedHashMap<>();
    private @Nullable K last;
    private List<Entry> ofLast = List.of();

    void add(K kind, Entry row) {
        if (kind != last) {
            last = kind;
            ofLast = byKind.computeIfAbsent(kind, key -> new ArrayList<>());
        }
        ofLast.add(row);
    }

    /** The rows of a kind, none if there are none. */
    List<Entry> rows(K kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    boolean isEmpty() {
        return byKind.isEmpty();
    }

    void forEach(BiConsumer<? super K, List<Entry>> action) {
        byKind.forEach(action);
    }

    List<Map.Entry<K, List<Entry>>> all() {
        return new ArrayList<>(byKind.entrySet());
    }
}
