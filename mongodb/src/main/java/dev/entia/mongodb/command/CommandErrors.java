package dev.entia.mongodb.command;

import dev.entia.error.ValidationException;
import java.time.Duration;

/** What cannot be said to MongoDB. */
final class CommandErrors {

    private CommandErrors() {}

    static ValidationException noIndex() {
        return new ValidationException(
                "MongoHint.index(…) names no index. Give the name of one, or its fields; or leave the hint out.");
    }

    static ValidationException noTime(Duration time) {
        return new ValidationException(
                "MongoHint.maxTime(" + time + ") leaves no time at all. Give a millisecond or more, or leave it out.");
    }

    static ValidationException batchSize(int documents) {
        return new ValidationException("MongoHint.batchSize(" + documents
                + ") is no number of documents that could come at a time. Give 1 or more, or leave it out.");
    }

    static ValidationException noFilter() {
        return new ValidationException(
                "MongoFilter.of(null) is no condition. Give a filter, or leave the condition out.");
    }
}
