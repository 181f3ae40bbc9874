package dev.entia.mongodb.translate;

import dev.entia.mongodb.value.FieldType;
import dev.entia.query.Comparison;
import dev.entia.query.Parameter;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Marks where values stand, for texts without values. */
enum Placeholders implements Values {
    /** Of short lists. */
    FEW(1),
    /** Of long ones. */
    MANY(Integer.MAX_VALUE);

    private final int count;

    Placeholders(int count) {
        this.count = count;
    }

    static final BsonString MARK = new BsonString("?");

    @Override
    public BsonValue one(Parameter parameter, FieldType type) {
        return MARK;
    }

    @Override
    public BsonArray several(Parameter parameter, FieldType type) {
        return new BsonArray(List.of(MARK));
    }

    @Override
    public BsonValue pattern(Parameter parameter, FieldType type, Comparison comparison) {
        return MARK;
    }

    @Override
    public BsonDocument filter(Parameter parameter) {
        return new BsonDocument("$native", MARK);
    }

    @Override
    public BsonValue number(Parameter parameter) {
        return MARK;
    }

    @Override
    public boolean isNothing(Parameter parameter) {
        return false;
    }

    @Override
    public int count(Parameter parameter) {
        return count;
    }
}
