package dev.entia.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** A part of what is measured, which has a section of its own in the report. */
public interface Part {

    /** What a section says if nothing of what it is about was chosen. */
    String NOT_CHOSEN = "Nothing that was chosen belongs here: see stores and adapters above.";

    String title();

    /** Says what it knows whenever that is more than before, so that nothing is lost if the rest is not waited for. */
    void measure(Section section) throws Exception;

    /** The part alone, in a file of its own. */
    default void measureAlone(Path file) throws Exception {
        new ReportFile(file).measure(List.of(this));
    }
}
