package dev.entia.processor;

import com.palantir.javapoet.ClassName;

/** What generated code uses of Entia's core, by name: the processor itself runs without it. */
final class CoreTypes {

    static final String REF = "dev.entia.relation.Ref";
    static final String MANY = "dev.entia.relation.Many";
    static final String ENTITY_REPOSITORY = "dev.entia.EntityRepository";

    static final ClassName PROPERTY_PATH = query("PropertyPath");
    static final ClassName TEXT_PATH = query("TextPath");
    static final ClassName COMPARABLE_PATH = query("ComparablePath");
    static final ClassName VALUE_PATH = query("ValuePath");
    static final ClassName TO_ONE_PATH = query("ToOnePath");
    static final ClassName TO_MANY_PATH = query("ToManyPath");

    private CoreTypes() {}

    private static ClassName query(String name) {
        return ClassName.get("dev.entia.query", name);
    }
}
