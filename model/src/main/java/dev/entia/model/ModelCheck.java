package dev.entia.model;

import java.util.List;

/**
 * The rules that entities must keep. The annotation processor and the start of an ORM apply the same ones, and report
 * breaches in the same words.
 */
public final class ModelCheck {

    private ModelCheck() {}

    /**
     * What is wrong with entities that are to work together, in order of entities; empty if nothing is. An entity that a
     * relation leads to must be among them.
     */
    public static List<Problem> check(List<EntityDefinition> entities) {
        var model = new Model(entities);
        var report = new Report();
        for (var entity : entities) {
            // Nothing that could be said of the fields of a record or an interface would help.
            if (entity.shape().kind() != ClassShape.Kind.CLASS) ClassRules.checkKind(entity, report);
            else check(entity, model, report);
        }
        NameRules.checkTables(entities, report);
        return report.problems(entities);
    }

    private static void check(EntityDefinition entity, Model model, Report report) {
        ClassRules.check(entity, report);
        CreatorRules.check(entity, report);
        KeyRules.check(entity, report);
        VersionRules.check(entity, report);
        for (var property : entity.properties()) {
            var at = new Place(entity, property, model);
            FieldRules.check(at, report);
            FinalRules.check(at, report);
            ColumnRules.check(at, report);
            RelationRules.check(at, report);
        }
        InverseRules.check(entity, model, report);
        IndexRules.check(entity, report);
        NameRules.check(entity, report);
    }
}
