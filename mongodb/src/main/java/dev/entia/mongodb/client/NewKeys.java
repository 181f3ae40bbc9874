package dev.entia.mongodb.client;

import dev.entia.driver.WriteShape;
import dev.entia.meta.Scalar;
import dev.entia.mongodb.translate.Write;
import dev.entia.mongodb.value.BsonValues;
import dev.entia.mongodb.value.FieldType;
import dev.entia.mongodb.value.Fields;
import dev.entia.type.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of new documents that have none yet: numbers, one after the other. */
final class NewKeys {

    private final WriteShape.Insert shape;
    private final Write.Insert write;

    NewKeys(WriteShape.Insert shape, Write.Insert write) {
        this.shape = shape;
        this.write = write;
    }

    /** How many are needed. */
    int count() {
        return write.documents().size();
    }

    /** Puts the numbers into the documents; the columns that the batch wants back. */
    List<@Nullable Object[]> from(long first) {
        var columns = new ArrayList<@Nullable Object[]>();
        for (var property : shape.returned()) {
            columns.add(property.isKey() ? numbers(property, first) : new @Nullable Object[count()]);
        }
        return columns;
    }

    private @Nullable Object[] numbers(Scalar key, long first) {
        var type = FieldType.of(key);
        var numbers = new @Nullable Object[count()];
        for (int i = 0; i < numbers.length; i++) {
            var number = number(type, first + i);
            write.documents().get(i).append(Fields.KEY, BsonValues.of(type, number));
            numbers[i] = number;
        }
        return numbers;
    }

    private Object number(FieldType type, long number) {
        if (type.kind() != Kind.INT) return number;
        if (number > Integer.MAX_VALUE) throw ClientErrors.numbersUsedUp(type);
        return (int) number;
    }
}
