package dev.entia.sql.render;

import dev.entia.driver.Isolation;
import dev.entia.error.ValidationException;
import java.util.Set;
import java.util.stream.Collectors;

/** What rendering can complain about. */
final class RenderErrors {

    private RenderErrors() {}

    static ValidationException emptyName() {
        return new ValidationException("The name of a table or column is empty. Give it one.");
    }

    static ValidationException nulInName(String name) {
        return new ValidationException("The name \"" + name.replace("\0", "\\0")
                + "\" contains a NUL character, which no database takes in a name. Choose another name.");
    }

    static ValidationException brokenName(String name) {
        return new ValidationException("The name \"" + name
                + "\" contains half a surrogate pair, which is no character. Choose another name.");
    }

    static ValidationException wideName(String name) {
        return new ValidationException(
                "The name \"" + name
                        + "\" contains a character beyond U+FFFF, which the database does not take in names. Choose another name.");
    }

    static ValidationException blankAtEnd(String name) {
        return new ValidationException("The name \"" + name
                + "\" ends in a blank, which the database does not take in names. Choose another name.");
    }

    static ValidationException nameTooLong(String name, NameLength limit) {
        return new ValidationException("The name \"" + name + "\" is too long: it has " + limit.length(name) + " "
                + limit.unit() + ", and the database takes at most " + limit.most()
                + ". Give a shorter one, or start the ORM with a naming strategy that makes shorter ones.");
    }

    static ValidationException noIsolation(Isolation level, Set<Isolation> known) {
        return new ValidationException("The database has no isolation level " + level + ". It has "
                + known.stream().map(Isolation::name).collect(Collectors.joining(", ")) + ".");
    }

    static ValidationException tooManyValues(int values, int limit, String database) {
        return new ValidationException("The statement takes " + values + " values, and " + database + " takes at most "
                + limit + " in one statement. Split the longest list and ask several times.");
    }
}
