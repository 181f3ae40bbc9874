package dev.entia.mongodb.value;

import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.type.Kind;
import dev.entia.type.ValueType;
import java.util.Locale;
import java.util.Optional;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a field are.
 *
 * @param kind of stored values; of an array the elements' is in {@code element}
 * @param form how BSON holds them
 * @param subject what the field belongs to, for messages: {@code Book.title}
 */
public record FieldType(Kind kind, Form form, @Nullable FieldType element, String subject) {

    /** How BSON holds values of a kind. */
    public enum Form {
        /** As its kind usually is. */
        USUAL,
        /** As an ObjectId, the text of a stored value being its hexadecimal digits. */
        OBJECT_ID
    }

    /** The declared type of a column that holds ObjectIds where Java has texts. */
    private static final String OBJECT_ID = "objectid";

    /** Of a scalar its own values, of a relation the keys of its targets. */
    public static FieldType of(Property property) {
        return property.accept(new Property.Visitor<FieldType>() {
            @Override
            public FieldType scalar(Scalar scalar) {
                return of(scalar, scalar.qualifiedName());
            }

            @Override
            public FieldType toOne(ToOne toOne) {
                return of(toOne.target().key(), toOne.qualifiedName());
            }

            @Override
            public FieldType toMany(ToMany toMany) {
                return of(toMany.target().key(), toMany.qualifiedName());
            }
        });
    }

    private static FieldType of(Scalar scalar, String subject) {
        var declared = scalar.facets().type().toLowerCase(Locale.ROOT);
        var element = scalar.type().element();
        if (element.isEmpty()) return single(scalar.type(), declared, subject);
        return new FieldType(
                scalar.type().kind(), Form.USUAL, single(element.get(), declared, "an element of " + subject), subject);
    }

    private static FieldType single(ValueType<?> type, String declared, String subject) {
        boolean isDeclared = type.javaType() == String.class && declared.equals(OBJECT_ID);
        boolean isObjectId = isDeclared || type.javaType() == ObjectId.class;
        return new FieldType(type.kind(), isObjectId ? Form.OBJECT_ID : Form.USUAL, null, subject);
    }

    public boolean isObjectId() {
        return form == Form.OBJECT_ID;
    }

    /** What the elements are; empty if the field is no array. */
    public Optional<FieldType> elements() {
        return Optional.ofNullable(element);
    }
}
