package dev.entia.sql.run;

/** What the failures of one database mean. Thread-safe. */
@FunctionalInterface
public interface ErrorCodes {

    Problem problem(Failure failure);
}
