package dev.entia.sql.run;

/**
 * What a database, or the way to it, said when something failed.
 *
 * @param message in its own words
 * @param code the vendor's number, 0 if there is none
 * @param state the SQLSTATE, empty if there is none
 * @param cause the exception that it came as
 */
public record Failure(String message, int code, String state, Throwable cause) {}
