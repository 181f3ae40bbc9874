package dev.entia.driver;

import java.util.List;

/** Creates and drops what the entities of an ORM are stored in. */
public interface Storage {

    /** Creates everything; fails if some of it exists. */
    void create();

    /** Drops everything that exists of it, with all data. */
    void drop();

    /** The statements of {@link #create}, in order. */
    List<String> createScript();

    /** The statements of {@link #drop}, in order. */
    List<String> dropScript();
}
