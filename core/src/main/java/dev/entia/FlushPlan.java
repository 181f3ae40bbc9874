package dev.entia;

import java.util.List;

/**
 * What a flush writes, in order: one line a batch. Values are not part of it.
 *
 * <pre>
 * insert Author [name, email] ×2 → id
 * insert Book [title, author←Author.id] ×3 → id
 * link Book.tags +4
 * delete Tag by [id] ×1
 * </pre>
 *
 * @param steps the lines
 */
public record FlushPlan(List<String> steps) {

    public FlushPlan {
        steps = List.copyOf(steps);
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The steps, a line each; empty if there is nothing to write. */
    @Override
    public String toString() {
        return String.join("\n", steps);
    }
}
