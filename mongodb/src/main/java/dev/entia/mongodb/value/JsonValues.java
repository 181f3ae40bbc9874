package dev.entia.mongodb.value;

import dev.entia.type.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonReader;
import org.bson.BsonString;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * JSON documents as BSON, and back. A number becomes an integer of 32 or 64 bits if it is one, a double if that says the
 * same, else a decimal of 34 digits.
 */
final class JsonValues {

    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private JsonValues() {}

    static BsonValue toBson(FieldType type, String json) {
        return toBson(type, Json.parse(json).value());
    }

    private static BsonValue toBson(FieldType type, @Nullable Object value) {
        if (value == null) return BsonNull.VALUE;
        if (value instanceof String text) return new BsonString(text);
        if (value instanceof Boolean truth) return BsonBoolean.valueOf(truth);
        if (value instanceof BigDecimal number) return number(type, number);
        if (value instanceof List<?> list) {
            var array = new BsonArray(list.size());
            for (var each : list) array.add(toBson(type, each));
            return array;
        }
        var document = new BsonDocument();
        ((Map<?, ?>) value).forEach((name, each) -> document.append(name(type, (String) name), toBson(type, each)));
        return document;
    }

    private static String name(FieldType type, String name) {
        if (name.indexOf('\0') >= 0) throw ValueErrors.nulInName(type);
        return name;
    }

    private static BsonValue number(FieldType type, BigDecimal number) {
        if (isInteger(number)) {
            if (number.compareTo(LEAST_LONG) >= 0 && number.compareTo(GREATEST_LONG) <= 0) {
                long whole = number.longValueExact();
                return whole == (int) whole ? new BsonInt32((int) whole) : new BsonInt64(whole);
            }
        } else {
            double near = number.doubleValue();
            if (Double.isFinite(near) && new BigDecimal(Double.toString(near)).compareTo(number) == 0) {
                return new BsonDouble(near);
            }
        }
        return BsonValues.decimal(type, number);
    }

    /** Without writing out what has a large exponent. */
    private static boolean isInteger(BigDecimal number) {
        if (number.signum() == 0) return true;
        return number.precision() - number.scale() <= 20
                && number.stripTrailingZeros().scale() <= 0;
    }

    /** The text of a document that stands at the reader. */
    static String toJson(FieldType type, BsonReader reader) {
        return Json.of(value(type, reader)).text();
    }

    private static @Nullable Object value(FieldType type, BsonReader reader) {
        return switch (reader.getCurrentBsonType()) {
            case NULL -> {
                reader.readNull();
                yield null;
            }
            case STRING -> reader.readString();
            case BOOLEAN -> reader.readBoolean();
            case INT32 -> reader.readInt32();
            case INT64 -> reader.readInt64();
            case DOUBLE -> finite(type, reader.readDouble());
            case DECIMAL128 -> StoredValues.decimal(type, reader);
            case ARRAY -> array(type, reader);
            case DOCUMENT -> document(type, reader);
            default -> throw ValueErrors.unreadable(type, reader.getCurrentBsonType(), null);
        };
    }

    private static Double finite(FieldType type, double number) {
        if (!Double.isFinite(number)) throw ValueErrors.unreadable(type, BsonType.DOUBLE, null);
        return number;
    }

    private static List<@Nullable Object> array(FieldType type, BsonReader reader) {
        var list = new ArrayList<@Nullable Object>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) list.add(value(type, reader));
        reader.readEndArray();
        return list;
    }

    private static Map<String, @Nullable Object> document(FieldType type, BsonReader reader) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) map.put(reader.readName(), value(type, reader));
        reader.readEndDocument();
        return map;
    }
}
