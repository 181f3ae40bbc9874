package dev.entia.model;

import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.Nullability;
import java.util.stream.Collectors;

/** What may identify a row. */
final class KeyRules {

    private KeyRules() {}

    static void check(EntityDefinition entity, Report report) {
        var keys = entity.properties().stream().filter(KeyRules::isKey).toList();
        if (keys.isEmpty()) {
            report.add(entity, "has no primary key. Annotate the property that identifies a row with @PrimaryKey.");
        } else if (keys.size() > 1) {
            var names = keys.stream().map(PropertyDefinition::name).toList();
            report.add(
                    entity,
                    "has " + names.size() + " primary keys: " + String.join(", ", names)
                            + ". One property must identify a row: keep @PrimaryKey on one, and if the others are unique "
                            + "together, say @Unique(properties = {"
                            + names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "))
                            + "}) on the class.");
        }
        keys.forEach(key -> check(entity, key, report));
    }

    private static boolean isKey(PropertyDefinition property) {
        return property.annotations().contains("PrimaryKey")
                || (property.mapping() instanceof Mapping.Scalar scalar
                        && scalar.key().isPresent());
    }

    private static void check(EntityDefinition entity, PropertyDefinition key, Report report) {
        var type = key.type();
        if (type.isRef() || type.isMany()) {
            report.add(
                    entity,
                    key.name(),
                    "is a relation and cannot be the primary key. Add a property for the key, "
                            + "and mark the relation with @Unique if it identifies a row.");
        } else if (!type.canBeKey()) {
            report.add(
                    entity,
                    key.name(),
                    "has type " + type.erasure() + ", which cannot be a primary key"
                            + type.added()
                                    .flatMap(AddedType::whyNoKey)
                                    .map(why -> ": " + why)
                                    .orElse("") + ". "
                            + "Use long, int, short or byte, one of their boxes, String or UUID.");
        } else if (key.mapping() instanceof Mapping.Scalar scalar) {
            checkGeneration(entity, key, report);
            checkSettings(entity, key, scalar, report);
        }
    }

    private static void checkGeneration(EntityDefinition entity, PropertyDefinition key, Report report) {
        var generation = key.keyGeneration().orElseThrow();
        var type = ScalarTypes.box(key.type().erasure());
        boolean isNumbered = type.equals("java.lang.Long") || type.equals("java.lang.Integer");
        if (generation == KeyGeneration.IDENTITY && !isNumbered) {
            report.add(
                    entity,
                    key.name(),
                    "has type " + key.type().erasure() + ", which the database cannot number. "
                            + "Use another generation than IDENTITY, or make it a long, int, Long or Integer.");
        } else if (isUuid(generation) && !type.equals("java.util.UUID")) {
            report.add(
                    entity,
                    key.name(),
                    "has type " + key.type().erasure() + ", which holds no " + generation + ". "
                            + "Use another generation, or make it a java.util.UUID.");
        } else if (generation == KeyGeneration.BY_TYPE
                && key.type().added().filter(AddedType::makesKeys).isEmpty()) {
            report.add(
                    entity,
                    key.name(),
                    "has type " + key.type().erasure() + ", which makes no keys. Use another generation than BY_TYPE"
                            + (key.type().added().isPresent()
                                    ? ", or say makesKeys=true in "
                                            + AddedType.resource(key.type().erasure()) + "."
                                    : "."));
        } else if (generation != KeyGeneration.ASSIGNED && key.isFinal()) {
            report.add(
                    entity,
                    key.name(),
                    "is final, but gets its value when the entity is flushed (" + generation + "). "
                            + "Make the field non-final, or say @PrimaryKey(generation = KeyGeneration.ASSIGNED).");
        }
    }

    private static void checkSettings(
            EntityDefinition entity, PropertyDefinition key, Mapping.Scalar scalar, Report report) {
        if (scalar.column().nullability() == Nullability.NULLABLE) {
            report.add(
                    entity, key.name(), "is the primary key and cannot be NULLABLE. Remove nullability from @Column.");
        }
        if (scalar.onUpdate().isPresent()) {
            report.add(entity, key.name(), "is the primary key, which never changes. Remove @OnUpdate.");
        }
        var generation = key.keyGeneration().orElseThrow();
        if (scalar.onCreate().isPresent() && generation != KeyGeneration.ASSIGNED) {
            report.add(
                    entity,
                    key.name(),
                    "has two sources of its value, @OnCreate and " + generation + ". "
                            + "Remove @OnCreate, or say @PrimaryKey(generation = KeyGeneration.ASSIGNED).");
        }
    }

    private static boolean isUuid(KeyGeneration generation) {
        return generation == KeyGeneration.UUID_V4 || generation == KeyGeneration.UUID_V7;
    }
}
