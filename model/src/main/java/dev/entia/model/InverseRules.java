package dev.entia.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an inverse side may be mapped by. */
final class InverseRules {

    private InverseRules() {}

    static void check(EntityDefinition entity, Model model, Report report) {
        Map<String, String> mapped = new HashMap<>();
        for (var property : entity.properties()) {
            var at = new Place(entity, property, model);
            if (!at.isInverse() || !model.contains(at.target())) continue;
            var offence = offence(at);
            offence.ifPresent(text -> at.report(report, "is mapped by " + text));
            if (offence.isEmpty()) checkOnlyOne(at, mapped, report);
        }
    }

    private static void checkOnlyOne(Place at, Map<String, String> mapped, Report report) {
        var owner = EntityDefinition.simpleName(at.target()) + "." + at.mappedBy();
        var name = at.property().name();
        var other = mapped.putIfAbsent(at.target() + "." + at.mappedBy(), name);
        if (other != null) {
            at.report(
                    report,
                    "is mapped by " + owner + ", and so is " + at.entity().simpleName() + "." + other
                            + ". A relation has one inverse side: remove one.");
        }
    }

    /** What is wrong with the property that the relation is mapped by. */
    private static Optional<String> offence(Place at) {
        var target = at.model().find(at.target()).orElseThrow();
        var found = target.property(at.mappedBy());
        if (found.isEmpty()) {
            return Optional.of(target.simpleName() + ".\"" + at.mappedBy() + "\", which does not exist. "
                    + Suggestion.forName(at.mappedBy(), target.propertyNames()));
        }
        var owner = new Place(target, found.get(), at.model());
        return offence(at, owner).map(text -> target.simpleName() + "." + at.mappedBy() + ", which " + text);
    }

    private static Optional<String> offence(Place at, Place owner) {
        if (!fits(at, owner)) {
            return Optional.of("is no " + wanted(at) + ". Name one that is, or make it one.");
        }
        if (owner.isInverse()) {
            return Optional.of(
                    "is itself mapped by another property. " + "One side owns the relation: remove mappedBy from one.");
        }
        if (!owner.target().isEmpty() && !owner.target().equals(at.entity().className())) {
            return Optional.of("leads to " + EntityDefinition.simpleName(owner.target()) + ", not to "
                    + at.entity().simpleName() + ". Name the property that leads back.");
        }
        return Optional.empty();
    }

    /** Whether the owner is the other end of such a relation. */
    private static boolean fits(Place at, Place owner) {
        if (at.toOne().isPresent()) {
            return owner.toOne().filter(Mapping.ToOne::isOneToOne).isPresent();
        }
        return at.toMany().orElseThrow().isManyToMany()
                ? owner.toMany().filter(Mapping.ToMany::isManyToMany).isPresent()
                : owner.toOne().filter(toOne -> !toOne.isOneToOne()).isPresent();
    }

    private static String wanted(Place at) {
        if (at.toOne().isPresent()) return "@OneToOne";
        return at.toMany().orElseThrow().isManyToMany() ? "@ManyToMany" : "@ManyToOne";
    }
}
