package dev.entia.sql.render;

import java.util.Map;

/**
 * How those values of a select are written that its text depends on. Values with equal forms share a text.
 *
 * @param places for every list, by its index: its {@link KeyList#places}; 0 if it is empty
 * @param likes for every pattern, by its index
 */
public record Forms(Map<Integer, Integer> places, Map<Integer, Likes.Form> likes) {

    /** Of a statement whose text depends on no value. */
    public static final Forms NONE = new Forms(Map.of(), Map.of());

    public Forms {
        places = Map.copyOf(places);
        likes = Map.copyOf(likes);
    }

    /** By hand: what records are hashed with is made when the first one is, and a start-up waits for it. */
    @Override
    public int hashCode() {
        return 31 * places.hashCode() + likes.hashCode();
    }
}
