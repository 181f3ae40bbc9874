package dev.entia.model;

import dev.entia.annotation.ReferentialAction;
import java.util.ArrayList;
import java.util.List;

/** What may be said of relations, and where they may lead. */
final class RelationRules {

    private static final List<String> OF_REF = List.of("ManyToOne", "OneToOne");
    private static final List<String> OF_MANY = List.of("OneToMany", "ManyToMany");

    private RelationRules() {}

    static void check(Place at, Report report) {
        var said = said(at.property().annotations());
        if (said.size() > 1) {
            at.report(report, "has several relation annotations: " + list(said) + ". Keep the one that is meant.");
        } else if (at.type().isRef()) {
            checkRef(at, said, report);
        } else if (at.type().isMany()) {
            checkMany(at, said, report);
        } else {
            checkNone(at, said, report);
        }
    }

    /** The relation annotations among these, each once. */
    private static List<String> said(List<String> annotations) {
        var said = new ArrayList<String>();
        for (var name : annotations) {
            if ((OF_REF.contains(name) || OF_MANY.contains(name)) && !said.contains(name)) said.add(name);
        }
        return said;
    }

    private static void checkRef(Place at, List<String> said, Report report) {
        if (OF_MANY.containsAll(said) && !said.isEmpty()) {
            at.report(
                    report,
                    "is a Ref, which " + list(said) + " does not fit. Use @ManyToOne or @OneToOne, "
                            + "or declare the field as Many" + targetOf(at) + ".");
            return;
        }
        checkTarget(at, "Ref", report);
        checkValueAnnotations(at, "a reference", report);
        if (at.has("Column")) {
            at.report(report, "is a reference. Use @JoinColumn to say something of the column of its key.");
        }
        if (at.has("JoinColumn") && at.isInverse()) {
            at.report(
                    report,
                    "is mapped by " + EntityDefinition.simpleName(at.target()) + "." + at.mappedBy()
                            + ", which has the column. Remove @JoinColumn here.");
        }
        if (at.property().mapping() instanceof Mapping.ToOne toOne && !at.isInverse()) {
            checkActions(at, toOne.joinColumn(), report);
        }
    }

    private static void checkMany(Place at, List<String> said, Report report) {
        if (said.isEmpty()) {
            at.report(
                    report,
                    "is a Many without a relation annotation. Add @OneToMany(mappedBy = \"…\") if each member refers "
                            + "back with a Ref, or @ManyToMany if links are kept in a table of their own.");
            return;
        }
        if (OF_REF.containsAll(said)) {
            at.report(
                    report,
                    "is a Many, which " + list(said) + " does not fit. Use @OneToMany or @ManyToMany, "
                            + "or declare the field as Ref" + targetOf(at) + ".");
            return;
        }
        checkTarget(at, "Many", report);
        checkValueAnnotations(at, "a collection", report);
        if (at.has("Column")) at.report(report, "is a collection and has no column. Remove @Column.");
        if (at.has("JoinColumn")) at.report(report, joinColumnOfMany(at));
        at.toMany().ifPresent(toMany -> checkLinks(at, toMany, report));
    }

    /** Of a field that is no relation. */
    private static void checkNone(Place at, List<String> said, Report report) {
        var type = at.type();
        boolean isMappable = type.isStorable() && !type.isArray();
        // Of an unsupported type is said already what to use instead.
        if (!said.isEmpty() && isMappable) {
            at.report(
                    report,
                    "has type " + type.erasure() + ", which " + list(said)
                            + " does not fit. Remove it, or declare the field as "
                            + (OF_REF.containsAll(said) ? "Ref" : "Many") + "<…>.");
        }
        if (at.has("JoinColumn") && isMappable) {
            at.report(report, "is no reference. Use @Column to say something of its column.");
        }
    }

    private static void checkTarget(Place at, String kind, Report report) {
        if (at.type().target().isEmpty()) {
            at.report(
                    report,
                    "is a " + kind + " that does not say of what. Declare it as " + kind
                            + "<X>, with the class of an entity.");
        } else if (!at.model().contains(at.type().target())) {
            at.report(
                    report,
                    "leads to " + at.type().target() + ", which is not among the entities. "
                            + "Annotate it with @Entity, and name it in o.entities(…).");
        }
    }

    private static void checkValueAnnotations(Place at, String what, Report report) {
        for (var annotation : List.of("OnCreate", "OnUpdate")) {
            if (at.has(annotation)) {
                at.report(report, "is " + what + ", not a value. Remove @" + annotation + ".");
            }
        }
    }

    private static void checkActions(Place at, Mapping.JoinColumn column, Report report) {
        if (at.property().isNullable()) return;
        checkAction(at, "onDelete", column.onDelete(), report);
        checkAction(at, "onUpdate", column.onUpdate(), report);
    }

    private static void checkAction(Place at, String attribute, ReferentialAction action, Report report) {
        if (action == ReferentialAction.SET_NULL) {
            at.report(
                    report,
                    "is required, so " + attribute + " = SET_NULL can never work. "
                            + "Mark the field @Nullable, or choose another action.");
        }
    }

    private static void checkLinks(Place at, Mapping.ToMany toMany, Report report) {
        if (!toMany.isManyToMany() && toMany.mappedBy().isEmpty()) {
            at.report(
                    report,
                    "has an empty mappedBy. Name the Ref of " + EntityDefinition.simpleName(toMany.target())
                            + " that refers back, or use @ManyToMany.");
        }
        if (toMany.isManyToMany() && at.isInverse() && !toMany.linkTable().equals(Mapping.LinkTable.PLAIN)) {
            at.report(
                    report,
                    "is mapped by " + EntityDefinition.simpleName(toMany.target()) + "." + toMany.mappedBy()
                            + ", which names the link table. Remove table, joinColumn and inverseJoinColumn here.");
        }
    }

    private static String joinColumnOfMany(Place at) {
        return at.has("ManyToMany")
                ? "is a collection and has no column. Use joinColumn and inverseJoinColumn of @ManyToMany."
                : "is a collection and has no column. Put @JoinColumn on the Ref that it is mapped by.";
    }

    private static String targetOf(Place at) {
        var target = at.type().target();
        return target.isEmpty() ? "<…>" : "<" + EntityDefinition.simpleName(target) + ">";
    }

    private static String list(List<String> annotations) {
        return "@" + String.join(", @", annotations);
    }
}
