package dev.entia.sql.ast;

import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.model.Mapping;
import dev.entia.type.Kind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, or a value that is compared with it.
 *
 * @param element of {@link Kind#ARRAY} alone: the kind of the elements
 * @param facets what was declared of the column; of a reference, what was declared of the key that it refers to
 * @param subject whose values they are, as messages have it: {@code Book.price}
 */
public record ColumnType(Kind kind, @Nullable Kind element, Mapping.Column facets, String subject) {

    /** A column of single values. */
    public ColumnType(Kind kind, Mapping.Column facets, String subject) {
        this(kind, null, facets, subject);
    }

    /** The column of a scalar, or of an owning to-one, which holds the key of its target. */
    public static ColumnType of(Property property) {
        return keyed(property.storedAs(), property.qualifiedName());
    }

    /** A key, seen as a value of another property: of the relation that it is a link of, say. */
    public static ColumnType keyed(Scalar key, String subject) {
        var type = key.type();
        var element = type.element();
        return new ColumnType(type.kind(), element.isPresent() ? element.get().kind() : null, key.facets(), subject);
    }

    /** A whole number that no column was declared for. */
    public static ColumnType number(String subject) {
        return new ColumnType(Kind.LONG, Mapping.Column.PLAIN, subject);
    }

    /** Of an array: each of its elements. */
    public ColumnType ofElements() {
        return new ColumnType(Objects.requireNonNull(element, subject), facets, subject);
    }

    /** The same column's values as patterns, which are texts whatever the column holds. */
    public ColumnType asText() {
        return new ColumnType(Kind.TEXT, facets, subject);
    }
}
