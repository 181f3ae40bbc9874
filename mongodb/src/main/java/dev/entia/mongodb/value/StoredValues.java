package dev.entia.mongodb.value;

import dev.entia.error.OrmException;
import dev.entia.type.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.bson.BsonBinarySubType;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * From BSON to stored values. Numbers that others have written in another type of number are taken if they say exactly
 * the same; whatever else is of another type is refused.
 */
public final class StoredValues {

    private static final long NANOS_PER_MILLISECOND = 1_000_000;
    private static final long MILLISECONDS_PER_DAY = 86_400_000;

    private StoredValues() {}

    /**
     * The value that stands at the reader, which then stands behind it; null for BSON's null.
     *
     * @throws dev.entia.error.DriverException if it is not a value of that type; names the property
     */
    public static @Nullable Object read(FieldType type, BsonReader reader) {
        var found = reader.getCurrentBsonType();
        if (found == BsonType.NULL || found == BsonType.UNDEFINED) return none(type, reader);
        try {
            return switch (type.kind()) {
                case BOOLEAN -> reader.readBoolean();
                case INT ->
                    found == BsonType.INT32
                            ? (Object) reader.readInt32()
                            : (Object) exact(type, reader).intValueExact();
                case LONG ->
                    found == BsonType.INT64
                            ? (Object) reader.readInt64()
                            : (Object) exact(type, reader).longValueExact();
                case FLOAT -> asFloat(type, reader);
                case DOUBLE ->
                    found == BsonType.DOUBLE ? (Object) reader.readDouble() : (Object) asDouble(type, reader);
                case DECIMAL -> exact(type, reader);
                case TEXT -> type.isObjectId() ? reader.readObjectId().toHexString() : text(reader, found);
                case BYTES -> reader.readBinaryData().getData();
                case DATE -> LocalDate.ofEpochDay(days(type, reader));
                case TIME -> LocalTime.ofNanoOfDay(Math.multiplyExact(reader.readDateTime(), NANOS_PER_MILLISECOND));
                case DATETIME -> LocalDateTime.ofInstant(Instant.ofEpochMilli(reader.readDateTime()), ZoneOffset.UTC);
                case INSTANT -> Instant.ofEpochMilli(reader.readDateTime());
                case UUID -> uuid(type, reader);
                case JSON -> JsonValues.toJson(type, reader);
                case ARRAY -> array(type, reader);
            };
        } catch (RuntimeException e) {
            if (e instanceof OrmException) throw e;
            throw ValueErrors.unreadable(type, found, e);
        }
    }

    /** As {@link #read}. */
    public static @Nullable Object of(FieldType type, BsonValue value) {
        var reader = new BsonDocumentReader(new BsonDocument("", value));
        reader.readStartDocument();
        reader.readName();
        return read(type, reader);
    }

    /** A document may be null and be there. */
    private static @Nullable Object none(FieldType type, BsonReader reader) {
        if (reader.getCurrentBsonType() == BsonType.NULL) reader.readNull();
        else reader.readUndefined();
        return type.kind() == Kind.JSON ? "null" : null;
    }

    private static String text(BsonReader reader, BsonType found) {
        return found == BsonType.SYMBOL ? reader.readSymbol() : reader.readString();
    }

    private static BigDecimal exact(FieldType type, BsonReader reader) {
        return switch (reader.getCurrentBsonType()) {
            case INT32 -> BigDecimal.valueOf(reader.readInt32());
            case INT64 -> BigDecimal.valueOf(reader.readInt64());
            case DOUBLE -> new BigDecimal(Double.toString(reader.readDouble()));
            case DECIMAL128 -> decimal(type, reader);
            default -> throw ValueErrors.unreadable(type, reader.getCurrentBsonType(), null);
        };
    }

    static BigDecimal decimal(FieldType type, BsonReader reader) {
        var number = reader.readDecimal128();
        if (number.isNaN() || number.isInfinite()) throw ValueErrors.unreadable(type, BsonType.DECIMAL128, null);
        try {
            return number.bigDecimalValue();
        } catch (ArithmeticException negativeZero) {
            return BigDecimal.ZERO;
        }
    }

    private static double asDouble(FieldType type, BsonReader reader) {
        var found = reader.getCurrentBsonType();
        var number = exact(type, reader);
        double value = number.doubleValue();
        if (new BigDecimal(value).compareTo(number) != 0) throw ValueErrors.unreadable(type, found, null);
        return value;
    }

    private static float asFloat(FieldType type, BsonReader reader) {
        var found = reader.getCurrentBsonType();
        double value = found == BsonType.DOUBLE ? reader.readDouble() : asDouble(type, reader);
        if (Double.compare((float) value, value) != 0) throw ValueErrors.unreadable(type, found, null);
        return (float) value;
    }

    private static long days(FieldType type, BsonReader reader) {
        long moment = reader.readDateTime();
        if (moment % MILLISECONDS_PER_DAY != 0) throw ValueErrors.unreadable(type, BsonType.DATE_TIME, null);
        return moment / MILLISECONDS_PER_DAY;
    }

    private static UUID uuid(FieldType type, BsonReader reader) {
        var binary = reader.readBinaryData();
        if (binary.getType() != BsonBinarySubType.UUID_STANDARD.getValue()) {
            throw ValueErrors.unreadable(type, BsonType.BINARY, null);
        }
        return binary.asUuid(UuidRepresentation.STANDARD);
    }

    private static @Nullable Object[] array(FieldType type, BsonReader reader) {
        var elements = new ArrayList<@Nullable Object>();
        var each = type.elements().orElseThrow();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) elements.add(read(each, reader));
        reader.readEndArray();
        return elements.toArray();
    }
}
