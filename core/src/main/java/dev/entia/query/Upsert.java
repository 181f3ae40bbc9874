package dev.entia.query;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an upsert finds the row that is there already, and what happens to it. Changed in place:
 * {@code em.upsert(book, u -> u.onConflict(Book_.isbn).merge(Book_.title))}. Not thread-safe.
 *
 * @param <E> the entity class
 */
public final class Upsert<E> {

    private Set<PropertyPath> conflict = Set.of();
    private @Nullable Set<PropertyPath> merged;
    private Set<PropertyPath> excepted = Set.of();
    private boolean isIgnoring;

    /**
     * A row with the same values of these properties is the one that is meant. They are the key, or a unique property or
     * constraint of the entity. Without this it is the key if it is set, else the first unique property or constraint
     * whose values are all set. Those with {@code options} of one database are none of them: they may be unique among some
     * rows only.
     */
    @SafeVarargs
    public final Upsert<E> onConflict(StoredPath<? super E>... properties) {
        conflict = paths(properties);
        return this;
    }

    /**
     * Of a row that is there only these properties are overwritten, with null too where the entity has null, even if
     * the column has a default. Without this they are those whose value is not null, except for the key, those of
     * {@link #onConflict}, and those that are generated when a row is new.
     */
    @SafeVarargs
    public final Upsert<E> merge(StoredPath<? super E>... properties) {
        merged = paths(properties);
        isIgnoring = false;
        return this;
    }

    /** Of a row that is there these properties stay as they are. */
    @SafeVarargs
    public final Upsert<E> except(StoredPath<? super E>... properties) {
        excepted = paths(properties);
        return this;
    }

    /** A row that is there stays as it is. */
    public Upsert<E> ignore() {
        isIgnoring = true;
        return this;
    }

    /** The properties of {@link #onConflict}; none: the default. */
    public List<PropertyPath> conflict() {
        return List.copyOf(conflict);
    }

    /** The properties of {@link #merge}; empty: the default. */
    public Optional<List<PropertyPath>> merged() {
        return Optional.ofNullable(merged).map(List::copyOf);
    }

    /** The properties of {@link #except}. */
    public List<PropertyPath> excepted() {
        return List.copyOf(excepted);
    }

    /** Whether a row that is there stays as it is. */
    public boolean isIgnoring() {
        return isIgnoring;
    }

    private static Set<PropertyPath> paths(StoredPath<?>[] properties) {
        return Arrays.stream(properties).map(StoredPath::path).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
