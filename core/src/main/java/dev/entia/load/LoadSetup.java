package dev.entia.load;

import dev.entia.driver.Capability;
import dev.entia.driver.ReadShape;
import dev.entia.driver.ReadShape.Result;
import dev.entia.driver.RowLayout;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.precision.StoredPrecision;
import dev.entia.query.Comparison;
import dev.entia.query.Condition;
import dev.entia.query.Parameter;
import dev.entia.query.PropertyPath;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What all reads of one ORM share: what comes along with an entity, and how one is read by its key alone. Thread-safe. */
public final class LoadSetup {

    private final FetchPlanner planner;
    private final StoredPrecision precision;
    private final boolean isLocking;

    /** By number of the entity, made when they are first asked for: nothing is read as often. */
    private final AtomicReferenceArray<@Nullable LaidOut> byKey;

    public LoadSetup(Metadata metadata, Set<Capability> capabilities, StoredPrecision precision) {
        this.planner = new FetchPlanner(capabilities);
        this.precision = precision;
        this.isLocking = capabilities.contains(Capability.ROW_LOCKS);
        this.byKey = new AtomicReferenceArray<>(metadata.entities().size());
    }

    /** A shape, and what its rows hold. */
    record LaidOut(ReadShape shape, RowLayout layout) {

        static LaidOut of(ReadShape shape) {
            return new LaidOut(shape, RowLayout.of(shape));
        }
    }

    /** The read of an entity alone, whose only value is its key. */
    LaidOut byKey(EntityMeta<?> meta) {
        var made = byKey.get(meta.number());
        if (made == null) {
            made = LaidOut.of(shapeByKey(meta));
            byKey.set(meta.number(), made);
        }
        return made;
    }

    private ReadShape shapeByKey(EntityMeta<?> meta) {
        var path = PropertyPath.root(meta.type()).then(meta.key().name());
        var where = new Condition.Compare<>(path, Comparison.EQUAL, new Parameter(0));
        var fetch = planner.plan(meta, new PopulateTree());
        return new ReadShape(Result.ROWS, fetch, null, where, List.of(), null, null);
    }

    FetchPlanner planner() {
        return planner;
    }

    StoredPrecision precision() {
        return precision;
    }

    /** Whether the store can lock rows. */
    boolean isLocking() {
        return isLocking;
    }
}
