package dev.entia.mongodb.client;

import dev.entia.error.DriverException;
import dev.entia.mongodb.translate.KeyArray;
import dev.entia.mongodb.value.StoredValues;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** What stands in an array of keys, where others may have written something else. */
final class ArrayElement {

    private ArrayElement() {}

    /**
     * The key that it is; null if it is null.
     *
     * @param owner the key of the document
     * @throws DriverException if it is no key
     */
    static @Nullable Object key(KeyArray array, Object owner, BsonValue element) {
        try {
            return StoredValues.of(array.key(), element);
        } catch (DriverException e) {
            throw ClientErrors.noKey(array, owner, element, e);
        }
    }
}
