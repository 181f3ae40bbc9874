package dev.entia.mongodb;

import dev.entia.error.ValidationException;
import dev.entia.type.Kind;
import dev.entia.type.ValueType;
import java.util.Optional;
import org.bson.types.ObjectId;

/**
 * Keys of MongoDB: MongoDB stores them as ObjectIds, other databases as texts of 24 hexadecimal digits. As a primary key
 * that is not set they are made when the entity is flushed.
 */
public final class ObjectIdType implements ValueType<ObjectId> {

    @Override
    public Class<ObjectId> javaType() {
        return ObjectId.class;
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public Object toStored(ObjectId value) {
        return value.toHexString();
    }

    @Override
    public ObjectId fromStored(Object stored) {
        var text = (String) stored;
        if (!ObjectId.isValid(text)) {
            throw new ValidationException("\"" + text + "\" is no ObjectId, which has 24 hexadecimal digits.");
        }
        return new ObjectId(text);
    }

    @Override
    public Optional<ObjectId> newKey() {
        return Optional.of(new ObjectId());
    }
}
