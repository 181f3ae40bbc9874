package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.context.UndoLog;
import dev.entia.meta.Scalar;
import dev.entia.precision.StoredPrecision;
import dev.entia.type.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.BitSet;

/** Gives rows the version that they are written in; does nothing for entities without one. */
final class Versions {

    private final StoredPrecision precision;
    private final Clock clock;

    Versions(StoredPrecision precision, Clock clock) {
        this.precision = precision;
        this.clock = clock;
    }

    /** The version of a new row: the application's own, if it is one. */
    void begin(Entry entry, UndoLog undo) {
        var version = entry.meta().version();
        if (version.isEmpty()) return;
        var said =
                entry.meta().access().get(entry.requiredEntity(), version.get().index());
        if (said instanceof Number number ? number.longValue() > 0 : said != null) return;
        first(entry, undo);
    }

    /** The version of a row that is new, unless it is there already: whatever the application says. */
    void first(Entry entry, UndoLog undo) {
        var declared = entry.meta().version();
        if (declared.isEmpty()) return;
        var version = declared.get();
        Object first = version.type().kind() == Kind.INSTANT ? clock.instant() : number(version, 1);
        undo.write(entry.meta(), entry.requiredEntity(), version, precision.kept(version, first));
    }

    /** Refuses a version that the application has changed. */
    void check(Entry entry, BitSet changes) {
        var version = entry.meta().version();
        if (version.isPresent() && changes.get(version.get().index()))
            throw FlushErrors.versionChanged(entry, version.get());
    }

    /** The next version of a row that changes. */
    void raise(Entry entry, UndoLog undo) {
        var version = entry.meta().version();
        if (version.isPresent())
            undo.write(entry.meta(), entry.requiredEntity(), version.get(), next(entry, version.get()));
    }

    /** Another one than the row has, and a later one if it is a time: clocks may stand still, or go back. */
    private Object next(Entry entry, Scalar version) {
        var previous = entry.requiredSnapshot().value(version.index());
        if (previous == null) throw FlushErrors.versionMissing(entry, version);
        if (previous instanceof Number number) return number(version, number.longValue() + 1);
        var now = (Instant) precision.kept(version, clock.instant());
        var later = ((Instant) previous).plus(precision.unit(version));
        return now.isAfter(later) ? now : later;
    }

    private static Object number(Scalar version, long number) {
        return version.type().kind() == Kind.INT ? (Object) (int) number : (Object) number;
    }
}
