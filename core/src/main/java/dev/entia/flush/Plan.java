package dev.entia.flush;

import java.util.List;

/** What a flush will do, in order: data, decided before anything runs. {@link PlanText} makes it readable. */
public final class Plan {

    private final List<Step> steps;

    Plan(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    List<Step> steps() {
        return steps;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** A line a step. */
    public List<String> lines() {
        return steps.stream().map(PlanText::line).toList();
    }
}
