package dev.entia.mongodb.client;

import dev.entia.mongodb.translate.KeyArray;
import dev.entia.mongodb.value.BsonValues;
import dev.entia.mongodb.value.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Members of arrays of keys: a row for each key, in the order of the arrays. Keys that lead to nothing are left out. */
final class LinkedDocuments implements MongoRows.Documents {

    private final List<Link> links = new ArrayList<>();
    private final Map<BsonValue, @Nullable Object[]> members = new HashMap<>();
    private Iterator<Link> rest = links.iterator();

    private record Link(Object owner, BsonValue member) {}

    /**
     * Takes the arrays: rows of an owner's key and its array, if it has one.
     *
     * @throws dev.entia.error.DriverException if there is something else
     */
    void addArrays(MongoRows.Documents found, KeyArray array) {
        for (var row = found.next(); row != null; row = found.next()) {
            var owner = Objects.requireNonNull(row[0]);
            for (var each : elements(array, owner, (BsonValue) row[1])) {
                var member = ArrayElement.key(array, owner, each);
                if (member != null) links.add(new Link(owner, BsonValues.of(array.key(), member)));
            }
        }
        links.forEach(link -> members.put(link.member(), new @Nullable Object[0]));
        rest = links.iterator();
    }

    private static List<BsonValue> elements(KeyArray array, Object owner, @Nullable BsonValue found) {
        if (found == null || found.isNull()) return List.of();
        if (!found.isArray()) throw ClientErrors.noArray(array, owner, found);
        return found.asArray();
    }

    Set<BsonValue> keys() {
        return members.keySet();
    }

    /**
     * Takes the members.
     *
     * @param keySlot where their rows have the key
     */
    void addMembers(MongoRows.Documents found, FieldType key, int keySlot) {
        for (var row = found.next(); row != null; row = found.next()) {
            var value = row[keySlot];
            if (value != null) members.put(BsonValues.of(key, value), row);
        }
    }

    @Override
    public @Nullable Object @Nullable [] next() {
        while (rest.hasNext()) {
            var link = rest.next();
            var member = members.get(link.member());
            if (member == null || member.length == 0) continue;
            var row = member.clone();
            row[0] = link.owner();
            return row;
        }
        return null;
    }

    @Override
    public void close() {}
}
