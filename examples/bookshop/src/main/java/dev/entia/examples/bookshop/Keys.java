package dev.entia.examples.bookshop;

import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Keys in answers are 24 hexadecimal digits, as in URLs, where Entia takes them for keys. */
final class Keys {

    private Keys() {}

    static @Nullable String text(@Nullable ObjectId key) {
        return key == null ? null : key.toHexString();
    }
}
