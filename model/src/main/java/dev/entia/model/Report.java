package dev.entia.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems; every message begins with what it is about. */
final class Report {

    private final List<Problem> problems = new ArrayList<>();

    /** A problem of the class itself; the text goes on after its name. */
    void add(EntityDefinition entity, String text) {
        problems.add(new Problem(entity.className(), "", entity.simpleName() + " " + text));
    }

    /** A problem of a property; the text goes on after its name. */
    void add(EntityDefinition entity, String property, String text) {
        problems.add(new Problem(entity.className(), property, entity.simpleName() + "." + property + " " + text));
    }

    /** Grouped by entity, in that order. */
    List<Problem> problems(List<EntityDefinition> order) {
        if (problems.isEmpty()) return List.of();
        var names = order.stream().map(EntityDefinition::className).toList();
        problems.sort(Comparator.comparingInt(problem -> names.indexOf(problem.entity())));
        return List.copyOf(problems);
    }
}
