package dev.entia.processor;

import com.palantir.javapoet.ClassName;

/** What generated code uses of Entia's core, by name: the processor itself runs without it. */
final class CoreTypes {

    static final ClassName ENTITY_MANAGER = ClassName.get("dev.entia", "EntityManager");
    static final ClassName ENTITY_REPOSITORY = ClassName.get("dev.entia", "EntityRepository");
    static final ClassName GENERATED_REPOSITORY = ClassName.get("dev.entia", "GeneratedRepository");
    static final ClassName REF = ClassName.get("dev.entia.relation", "Ref");

    static final ClassName PROPERTY_PATH = query("PropertyPath");
    static final ClassName TEXT_PATH = query("TextPath");
    static final ClassName COMPARABLE_PATH = query("ComparablePath");
    static final ClassName VALUE_PATH = query("ValuePath");
    static final ClassName TO_ONE_PATH = query("ToOnePath");
    static final ClassName TO_MANY_PATH = query("ToManyPath");

    static final ClassName GENERATED_CLASSES = access("GeneratedClasses");
    static final ClassName GENERATED_ACCESS = access("GeneratedAccess");
    static final ClassName MEMBER_LOOKUP = access("MemberLookup");
    static final ClassName ALLOCATION = access("Allocation");
    static final ClassName SNAPSHOT = access("Snapshot");
    static final ClassName STORED_PROPERTY = access("StoredProperty");
    static final ClassName GIVEN_VALUE = access("GivenValue");
    static final ClassName ROW_READER = access("RowReader");
    static final ClassName REF_READER = access("RefReader");
    static final ClassName ACCESS_ERRORS = access("AccessErrors");
    static final ClassName VALUE_TYPE = ClassName.get("dev.entia.type", "ValueType");
    static final ClassName VALUE_TYPES = ClassName.get("dev.entia.type", "ValueTypes");
    static final ClassName NULL_UNMARKED = ClassName.get("org.jspecify.annotations", "NullUnmarked");

    private CoreTypes() {}

    private static ClassName access(String name) {
        return ClassName.get("dev.entia.access", name);
    }

    private static ClassName query(String name) {
        return ClassName.get("dev.entia.query", name);
    }
}
