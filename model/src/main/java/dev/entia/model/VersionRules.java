package dev.entia.model;

import dev.entia.annotation.Nullability;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What may be the version of a row. */
final class VersionRules {

    private static final Set<String> TYPES = Set.of("java.lang.Integer", "java.lang.Long", "java.time.Instant");

    private VersionRules() {}

    static void check(EntityDefinition entity, Report report) {
        var versions = new ArrayList<PropertyDefinition>();
        for (var property : entity.properties()) if (property.annotations().contains("Version")) versions.add(property);
        if (versions.size() > 1) {
            var names = versions.stream().map(PropertyDefinition::name).toList();
            report.add(
                    entity,
                    "has " + names.size() + " versions: " + String.join(", ", names)
                            + ". One tells whether a row was changed: keep @Version on one.");
        }
        for (var version : versions) check(entity, version, report);
    }

    private static void check(EntityDefinition entity, PropertyDefinition version, Report report) {
        var type = version.type();
        if (type.isRef() || type.isMany()) {
            report.add(entity, version.name(), "is a relation and cannot be the version of a row. Remove @Version.");
        } else if (version.annotations().contains("PrimaryKey") || version.isKeyText()) {
            report.add(
                    entity,
                    version.name(),
                    "is the primary key, which never changes, and cannot be the version of a row. Remove @Version.");
        } else if (!TYPES.contains(ScalarTypes.box(type.erasure()))) {
            report.add(
                    entity,
                    version.name(),
                    "has type " + type.erasure() + ", which cannot be the version of a row. "
                            + "Use int, long, Integer, Long or java.time.Instant.");
        } else {
            checkSettings(entity, version, report);
        }
    }

    private static void checkSettings(EntityDefinition entity, PropertyDefinition version, Report report) {
        if (version.isFinal()) {
            report.add(entity, version.name(), "is final, but @Version sets it. Make the field non-final.");
        }
        for (var annotation : List.of("OnCreate", "OnUpdate")) {
            if (version.annotations().contains(annotation)) {
                report.add(
                        entity,
                        version.name(),
                        "has two sources of its value, @Version and @" + annotation + ". Remove one.");
            }
        }
        if (version.mapping() instanceof Mapping.Scalar scalar
                && scalar.column().nullability() == Nullability.NULLABLE) {
            report.add(
                    entity,
                    version.name(),
                    "is the version of a row and cannot be NULLABLE. Remove nullability from @Column.");
        }
    }
}
