package dev.entia;

import dev.entia.error.NotFoundException;
import java.io.Serializable;

/** The errors of finding what must exist. */
final class FindErrors {

    private FindErrors() {}

    static NotFoundException noSuchKey(Class<?> type, Serializable id) {
        return new NotFoundException("There is no " + type.getSimpleName() + "#" + id + ". "
                + "Use findOne or findOptional where it may be missing.");
    }

    static NotFoundException noMatch(Class<?> type) {
        return new NotFoundException("No " + type.getSimpleName() + " satisfies the condition. "
                + "Use findOne or findOptional where there may be none.");
    }
}
