package dev.entia.query;

/**
 * Where a value goes in a condition that has none: the conditions of a {@link dev.entia.driver.ReadShape} hold
 * parameters, and the values travel beside it.
 *
 * @param index the value's place in {@link dev.entia.driver.Read#values()}, 0-based
 */
public record Parameter(int index) {

    /** By hand: what records are hashed with is made when the first one is, and a start-up waits for it. */
    @Override
    public int hashCode() {
        return index;
    }
}
