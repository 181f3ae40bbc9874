package dev.entia.context;

import dev.entia.query.PropertyPath;
import java.util.ArrayList;
import java.util.List;

/**
 * The entities of one class that came from one result, or were inserted by one flush: the siblings whose relations are
 * loaded together.
 */
public final class ResultGroup {

    private final PropertyPath origin;
    private final List<Entry> entries = new ArrayList<>();

    public ResultGroup(PropertyPath origin) {
        this.origin = origin;
    }

    /** How the result was reached from the query's root: what a populate path has to begin with. */
    public PropertyPath origin() {
        return origin;
    }

    /** In order of appearance. */
    public List<Entry> entries() {
        return entries;
    }

    public void add(Entry entry) {
        entries.add(entry);
    }
}
