package dev.entia.mongodb.client;

import dev.entia.mongodb.value.BsonValues;
import dev.entia.mongodb.value.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Members of arrays of keys: a row for each key, in the order of the arrays. Keys that lead to nothing are left out. */
final class LinkedDocuments implements MongoRows.Documents {

    private final List<Link> links = new ArrayList<>();
    private final Map<BsonValue, @Nullable Object[]> members = new HashMap<>();
    private Iterator<Link> rest = links.iterator();

    private record Link(Object owner, BsonValue member) {}

    /** Takes the arrays: rows of an owner's key and its array, if it has one. */
    void addArrays(MongoRows.Documents arrays, FieldType key) {
        for (var row = arrays.next(); row != null; row = arrays.next()) {
            if (row[0] == null || !(row[1] instanceof Object[] keys)) continue;
            for (var each : keys) if (each != null) links.add(new Link(row[0], BsonValues.of(key, each)));
        }
        links.forEach(link -> members.put(link.member(), new @Nullable Object[0]));
        rest = links.iterator();
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
