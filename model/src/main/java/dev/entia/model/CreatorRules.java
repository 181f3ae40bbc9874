package dev.entia.model;

import dev.entia.model.Instantiation.Parameter;
import java.util.List;

/** Which constructor may be a creator. */
final class CreatorRules {

    private CreatorRules() {}

    static void check(EntityDefinition entity, Report report) {
        var how = entity.instantiation();
        if (how.creators() > 1) {
            report.add(
                    entity,
                    "has " + how.creators() + " constructors marked with @Creator. "
                            + "Keep the mark on the one that rows are made with.");
        } else if (isNameless(how.parameters())) {
            report.add(
                    entity,
                    "has a creator whose parameter names were not kept. "
                            + "Compile it with -parameters, or with the annotation processor (entia-processor).");
        } else {
            for (var parameter : how.parameters()) check(entity, parameter, report);
        }
    }

    /** Whether the name of one of them was not kept. */
    private static boolean isNameless(List<Parameter> parameters) {
        for (var parameter : parameters) if (parameter.name().isEmpty()) return true;
        return false;
    }

    private static void check(EntityDefinition entity, Parameter parameter, Report report) {
        var start = "has a creator with parameter \"" + parameter.name() + "\", ";
        var property = entity.property(parameter.name());
        if (property.isEmpty()) {
            report.add(
                    entity,
                    start + "which is the name of no property. "
                            + Suggestion.forName(parameter.name(), entity.propertyNames()));
        } else if (property.get().type().isMany()) {
            report.add(
                    entity,
                    start + "a collection. Collections are filled later: take it out, and initialise the field.");
        } else if (property.get().isKeyText()) {
            report.add(entity, start + "the text of the key, which is filled later. Take it out.");
        } else if (!property.get().type().erasure().equals(parameter.type())) {
            report.add(
                    entity,
                    start + "which has type " + parameter.type() + ", while the property has type "
                            + property.get().type().erasure() + ". Give both the same type.");
        }
    }
}
