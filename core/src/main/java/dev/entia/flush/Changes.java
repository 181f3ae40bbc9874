package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.meta.Property;
import dev.entia.meta.ToMany;
import java.util.List;

/** Everything that a flush must write, by kind, in order of discovery. */
record Changes(List<Entry> inserts, List<Update> updates, List<Relink> relinks, List<Entry> deletes) {

    /** New values for stored properties of a row. */
    record Update(Entry entry, List<Property> properties) {}

    /** Links of the owning side of a many-to-many that come or go. */
    record Relink(Entry owner, ToMany relation, List<Entry> added, List<Entry> removed) {}
}
