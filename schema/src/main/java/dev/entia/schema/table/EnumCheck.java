package dev.entia.schema.table;

import dev.entia.meta.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The check that a column holds nothing but the constants of an enum, however they are stored. */
final class EnumCheck {

    private EnumCheck() {}

    /** Empty if the enum has no constants, or is stored as neither texts nor a range of whole numbers. */
    static Optional<Check> of(Scalar property, String name) {
        var type = property.type();
        var stored = Arrays.stream(type.javaType().getEnumConstants())
                .map(type::toStored)
                .distinct()
                .toList();
        if (stored.isEmpty()) return Optional.empty();
        return switch (type.kind()) {
            case TEXT ->
                Optional.of(new Check.OneOf(
                        name,
                        property.storageName(),
                        stored.stream().map(String.class::cast).toList()));
            case INT, LONG -> range(property, name, stored);
            default -> Optional.empty();
        };
    }

    private static Optional<Check> range(Scalar property, String name, List<Object> stored) {
        var numbers = stored.stream()
                .mapToLong(number -> ((Number) number).longValue())
                .summaryStatistics();
        // Numbers with gaps between them are no range.
        if (numbers.getMax() - numbers.getMin() + 1 != numbers.getCount()) return Optional.empty();
        return Optional.of(new Check.Range(name, property.storageName(), numbers.getMin(), numbers.getMax()));
    }
}
