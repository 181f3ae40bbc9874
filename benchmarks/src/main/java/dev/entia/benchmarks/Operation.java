package dev.entia.benchmarks;

import java.util.Arrays;

/** What every adapter is asked to do. */
public enum Operation {
    FIND_BY_ID("find a book by key"),
    LOAD_PAGE("load 50 books"),
    LOAD_AUTHORS("load 10 000 authors"),
    LOAD_BOOKS("load 10 000 books"),
    JOIN_BOOKS("1 000 authors and their 10 000 books, one statement"),
    POPULATE_BOOKS("1 000 authors and their 10 000 books, two statements"),
    POPULATE_TAGS("2 000 books and their 6 000 links to tags"),
    INSERT_IDENTITY("insert 10 000, keys from the database"),
    INSERT_SEQUENCE("insert 10 000, keys from a sequence"),
    INSERT_UUID("insert 10 000, UUID keys"),
    UPDATE_ALL("10 000 managed, change all, flush"),
    UPDATE_ONE("10 000 managed, change one, flush"),
    FLUSH_UNCHANGED("10 000 managed, change none, flush"),
    DELETE("delete 5 000 managed"),
    REQUEST("load an author and 10 books, change one, add one, flush");

    private final String title;

    Operation(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether a run is about a few rows: then code that runs once a row is not run many times a run. */
    boolean isSmall() {
        return this == FIND_BY_ID || this == LOAD_PAGE || this == REQUEST;
    }

    static Operation of(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> BenchmarkErrors.unknown("operation", name, Arrays.asList(values())));
    }
}
