package dev.entia.benchmarks.startup;

import java.nio.file.Path;

/** What a build does to compiled entities. */
@FunctionalInterface
public interface Enhancement {

    Enhancement NONE = classes -> {};

    /**
     * Changes them where they are.
     *
     * @param classes the folder that holds that of their package
     */
    void enhance(Path classes) throws Exception;
}
