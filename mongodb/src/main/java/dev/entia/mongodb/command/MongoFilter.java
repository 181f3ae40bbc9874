package dev.entia.mongodb.command;

import dev.entia.query.Condition;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Conditions in MongoDB's own words: {@code em.find(Book.class, MongoFilter.of(Filters.text("coffee")))}. */
public final class MongoFilter {

    private MongoFilter() {}

    /**
     * What a filter finds. Its fields are those of the documents, with dots where they are nested. It can be joined with
     * other conditions; {@code $text} must then stand in an {@code and} at the top.
     *
     * @param <R> the entity class
     */
    public static <R> Condition<R> of(@Nullable Bson filter) {
        if (filter == null) throw CommandErrors.noFilter();
        return new Condition.Native<>(filter);
    }
}
