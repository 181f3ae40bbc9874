package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.driver.WriteShape;
import dev.entia.meta.ToOne;
import java.util.List;
import java.util.Set;

/** One batch of a plan: rows that are written in the same way. Values are taken when it runs: earlier steps make keys. */
sealed interface Step {

    WriteShape shape();

    /** How many rows it writes. */
    int rows();

    /**
     * New rows.
     *
     * @param deferred references that stay empty for now, because their target comes later; an {@link Update} follows
     * @param toNew references of which at least one leads to a row that is new in the same plan
     */
    record Insert(WriteShape.Insert shape, List<Entry> entries, Set<ToOne> deferred, Set<ToOne> toNew) implements Step {
        @Override
        public int rows() {
            return entries.size();
        }
    }

    /**
     * New values of rows.
     *
     * @param toNew references of which at least one leads to a row that is new in the same plan
     */
    record Update(WriteShape.Update shape, List<Entry> entries, Set<ToOne> toNew) implements Step {
        @Override
        public int rows() {
            return entries.size();
        }
    }

    /** Rows let go of values that would be in the way of later steps, see {@link TemporaryValue}. */
    record Release(WriteShape.Update shape, List<Entry> entries) implements Step {
        @Override
        public int rows() {
            return entries.size();
        }
    }

    /** Rows that go. */
    record Delete(WriteShape.Delete shape, List<Entry> entries) implements Step {
        @Override
        public int rows() {
            return entries.size();
        }
    }

    /** Links that come or go: owner and target by position. */
    record Links(WriteShape shape, List<Entry> owners, List<Entry> targets) implements Step {
        @Override
        public int rows() {
            return owners.size();
        }
    }

    /** All links of rows go. */
    record AllLinks(WriteShape.UnlinkAll shape, List<Entry> entries) implements Step {
        @Override
        public int rows() {
            return entries.size();
        }
    }
}
