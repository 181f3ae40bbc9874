package dev.entia.meta;

import dev.entia.model.ModelCheck;
import dev.entia.model.Problem;
import java.util.Arrays;
import java.util.List;

/** Applies the rules to classes, as the start of an ORM does. */
final class Rules {

    private Rules() {}

    /** The messages of the problems that the classes have together. */
    static List<String> broken(Class<?>... entities) {
        return problems(entities).stream().map(Problem::message).toList();
    }

    static List<Problem> problems(Class<?>... entities) {
        return ModelCheck.check(
                Arrays.stream(entities).map(ReflectiveReader::read).toList());
    }
}
