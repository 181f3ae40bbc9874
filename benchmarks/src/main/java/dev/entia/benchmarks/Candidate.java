package dev.entia.benchmarks;

import java.util.Set;

/**
 * An adapter that can be measured.
 *
 * @param classPath of the JVM that runs it
 */
public record Candidate(String name, Set<Operation> unsupported, String classPath) {

    boolean does(Operation operation) {
        return !unsupported.contains(operation);
    }
}
