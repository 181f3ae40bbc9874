package dev.entia.benchmarks;

/** Where a {@link Part} says what it knows. */
public interface Section {

    /** A line on the console: how far it is. */
    void progress(String line);

    /** The whole section as it is now, in Markdown: from now on it is in the file in place of what was there. */
    void is(String text);
}
