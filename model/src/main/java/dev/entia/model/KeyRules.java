package dev.entia.model;

import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.Nullability;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may identify a row. */
final class KeyRules {

    /** What says something of a column. */
    private static final Set<String> NOT_OF_TEXTS =
            Set.of("PrimaryKey", "Column", "EnumMapping", "OnCreate", "OnUpdate");

    private KeyRules() {}

    static void check(EntityDefinition entity, Report report) {
        var keys = new ArrayList<PropertyDefinition>();
        for (var property : entity.properties()) if (isKey(property)) keys.add(property);
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
        for (var key : keys) check(entity, key, report);
        checkTexts(entity, keys, report);
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

    private static void checkTexts(EntityDefinition entity, List<PropertyDefinition> keys, Report report) {
        var texts = new ArrayList<PropertyDefinition>();
        for (var property : entity.properties()) if (property.isKeyText()) texts.add(property);
        for (var text : texts) {
            if (!text.equals(texts.get(0))) {
                report.add(
                        entity,
                        text.name(),
                        "is a second text of the primary key, beside "
                                + texts.get(0).name() + ". Keep one.");
            }
            checkText(entity, text, report);
            for (var key : keys) if (!key.equals(text)) checkHasText(entity, text, key, report);
        }
    }

    private static void checkText(EntityDefinition entity, PropertyDefinition text, Report report) {
        if (!text.type().erasure().equals("java.lang.String")) {
            report.add(
                    entity,
                    text.name(),
                    "is the text of the primary key, but has type "
                            + text.type().erasure() + ". Declare it as @Nullable String.");
        }
        if (text.isFinal()) {
            report.add(
                    entity,
                    text.name(),
                    "is final, but is filled with the text of the primary key. Make the field non-final.");
        }
        for (var annotation : text.annotations()) {
            if (NOT_OF_TEXTS.contains(annotation)) {
                report.add(
                        entity,
                        text.name(),
                        "is the text of the primary key, which is not stored. Remove @" + annotation + ".");
            }
        }
    }

    private static void checkHasText(
            EntityDefinition entity, PropertyDefinition text, PropertyDefinition key, Report report) {
        if (key.type().hasText()) return;
        report.add(
                entity,
                text.name(),
                "is the text of the primary key " + key.name() + ", which has type "
                        + key.type().erasure()
                        + ". A text is kept of a UUID, and of an added type that is stored as text or UUID: remove it.");
    }

    private static boolean isUuid(KeyGeneration generation) {
        return generation == KeyGeneration.UUID_V4 || generation == KeyGeneration.UUID_V7;
    }
}
