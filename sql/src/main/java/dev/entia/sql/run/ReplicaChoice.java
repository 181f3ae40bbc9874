package dev.entia.sql.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Says which replica is read from next. Thread-safe. */
@FunctionalInterface
public interface ReplicaChoice {

    /**
     * One of the replicas that seem to work.
     *
     * @param working replicas by their numbers: the one that was given first is 0. Never empty, in ascending order
     */
    int choose(List<Integer> working);

    /** One after the other. */
    static ReplicaChoice roundRobin() {
        var turn = new AtomicInteger();
        return working -> working.get(Math.floorMod(turn.getAndIncrement(), working.size()));
    }
}
