package dev.entia.mongodb.value;

import dev.entia.type.Characters;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.UuidRepresentation;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** From stored values to BSON. */
public final class BsonValues {

    private static final long NANOS_PER_MILLISECOND = 1_000_000;
    private static final long MILLISECONDS_PER_DAY = 86_400_000;

    private BsonValues() {}

    /**
     * A value as a document holds it.
     *
     * @throws dev.entia.error.ValidationException if BSON has no place for it; names the property, not the value
     */
    public static BsonValue of(FieldType type, Object stored) {
        return switch (type.kind()) {
            case BOOLEAN -> BsonBoolean.valueOf((Boolean) stored);
            case INT -> new BsonInt32((Integer) stored);
            case LONG -> new BsonInt64((Long) stored);
            case FLOAT -> new BsonDouble((Float) stored);
            case DOUBLE -> new BsonDouble((Double) stored);
            case DECIMAL -> decimal(type, (BigDecimal) stored);
            case TEXT -> text(type, (String) stored);
            case BYTES -> new BsonBinary(((byte[]) stored).clone());
            case DATE -> date(type, (LocalDate) stored);
            case TIME -> new BsonDateTime(((LocalTime) stored).toNanoOfDay() / NANOS_PER_MILLISECOND);
            case DATETIME -> moment(type, ((LocalDateTime) stored).toInstant(ZoneOffset.UTC));
            case INSTANT -> moment(type, (Instant) stored);
            case UUID -> new BsonBinary((UUID) stored, UuidRepresentation.STANDARD);
            case JSON -> JsonValues.toBson(type, (String) stored);
            case ARRAY -> array(type, (@Nullable Object[]) stored);
        };
    }

    private static BsonValue text(FieldType type, String text) {
        if (type.isObjectId()) {
            if (!ObjectId.isValid(text)) throw ValueErrors.noObjectId(type);
            return new BsonObjectId(new ObjectId(text));
        }
        return new BsonString(Characters.checked(type.subject(), text));
    }

    static BsonDecimal128 decimal(FieldType type, BigDecimal number) {
        try {
            // What ends in zeros may have more digits than it needs.
            return new BsonDecimal128(new Decimal128(number.precision() > 34 ? number.stripTrailingZeros() : number));
        } catch (NumberFormatException e) {
            throw ValueErrors.decimalTooLong(type);
        }
    }

    private static BsonDateTime date(FieldType type, LocalDate date) {
        try {
            return new BsonDateTime(Math.multiplyExact(date.toEpochDay(), MILLISECONDS_PER_DAY));
        } catch (ArithmeticException e) {
            throw ValueErrors.dateTooFar(type);
        }
    }

    private static BsonDateTime moment(FieldType type, Instant moment) {
        try {
            return new BsonDateTime(moment.toEpochMilli());
        } catch (ArithmeticException | DateTimeException e) {
            throw ValueErrors.dateTooFar(type);
        }
    }

    private static BsonArray array(FieldType type, @Nullable Object[] elements) {
        var array = new BsonArray(elements.length);
        var each = type.elements().orElseThrow();
        for (var element : elements) array.add(element == null ? BsonNull.VALUE : of(each, element));
        return array;
    }
}
