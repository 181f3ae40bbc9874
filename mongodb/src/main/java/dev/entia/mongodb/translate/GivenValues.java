package dev.entia.mongodb.translate;

import com.mongodb.MongoClientSettings;
import dev.entia.mongodb.value.BsonValues;
import dev.entia.mongodb.value.FieldType;
import dev.entia.query.Comparison;
import dev.entia.query.Parameter;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import org.bson.UuidRepresentation;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;

/** The values of one read. */
final class GivenValues implements Values {

    /** With UUIDs as entities have them. */
    private static final CodecRegistry CODECS = CodecRegistries.withUuidRepresentation(
            MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD);

    private final List<Object> values;

    GivenValues(List<Object> values) {
        this.values = values;
    }

    @Override
    public BsonValue one(Parameter parameter, FieldType type) {
        return BsonValues.of(type, value(parameter));
    }

    @Override
    public BsonArray several(Parameter parameter, FieldType type) {
        var list = (List<?>) value(parameter);
        var array = new BsonArray(list.size());
        for (var each : list) array.add(BsonValues.of(type, each));
        return array;
    }

    @Override
    public BsonValue pattern(Parameter parameter, FieldType type, Comparison comparison) {
        return Likes.regularExpression(type, (String) value(parameter), comparison);
    }

    @Override
    public BsonDocument filter(Parameter parameter) {
        if (!(value(parameter) instanceof Bson filter)) throw TranslateErrors.foreignCondition(value(parameter));
        try {
            return filter.toBsonDocument(BsonDocument.class, CODECS);
        } catch (CodecConfigurationException e) {
            throw TranslateErrors.foreignValue(e);
        }
    }

    @Override
    public BsonValue number(Parameter parameter) {
        return new BsonInt64((Long) value(parameter));
    }

    @Override
    public boolean isNothing(Parameter parameter) {
        var value = value(parameter);
        return value instanceof List<?> list ? list.isEmpty() : value.equals(0L);
    }

    @Override
    public int count(Parameter parameter) {
        return ((List<?>) value(parameter)).size();
    }

    private Object value(Parameter parameter) {
        return values.get(parameter.index());
    }
}
