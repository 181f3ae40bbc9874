package dev.entia.mongodb.translate;

import dev.entia.mongodb.value.FieldType;
import dev.entia.query.Comparison;
import dev.entia.query.Parameter;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What stands in a query where its shape has parameters. */
interface Values {

    /**
     * A single value.
     *
     * @throws dev.entia.error.ValidationException if it cannot be a value of that type
     */
    BsonValue one(Parameter parameter, FieldType type);

    /** The elements of a list. */
    BsonArray several(Parameter parameter, FieldType type);

    /** A pattern of {@link Comparison#LIKE} or {@link Comparison#LIKE_IGNORING_CASE} as a regular expression. */
    BsonValue pattern(Parameter parameter, FieldType type, Comparison comparison);

    /**
     * A filter in MongoDB's own words.
     *
     * @throws dev.entia.error.ValidationException if it is in somebody else's
     */
    BsonDocument filter(Parameter parameter);

    BsonValue number(Parameter parameter);

    /** How many elements a list has. */
    int count(Parameter parameter);

    /** Whether it is the number 0, or a list without elements. */
    boolean isNothing(Parameter parameter);
}
