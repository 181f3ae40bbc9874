package dev.entia.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The methods between rows, snapshots and entities. */
final class StateMethods {

    private final TypeName snapshot = CoreTypes.SNAPSHOT;
    private final ClassName type;
    private final ClassName stateType;
    private final List<StateProperty> all;
    private final List<StateProperty> variable;

    /** @param stateType the nested class of snapshots */
    StateMethods(ClassName type, ClassName stateType, List<StateProperty> state) {
        this.type = type;
        this.stateType = stateType;
        this.all = state;
        this.variable = state.stream().filter(property -> !property.isFinal()).toList();
    }

    void addTo(TypeSpec.Builder access) {
        addRead(access);
        addCapture(access);
        addRestore(access);
        addMerge(access);
        addIsDirty(access);
        addChanges(access);
        addValue(access);
    }

    private void addRead(TypeSpec.Builder access) {
        var row = parameter(CoreTypes.ROW_READER, "row");
        var slots = ParameterSpec.builder(int[].class, "slots").build();
        var refs = parameter(CoreTypes.REF_READER, "refs");
        var sections = sections(access, "read", TypeName.VOID, row, slots, refs, parameter(stateType, "state"));
        access.addMethod(overriding("read", snapshot, row, slots, refs)
                .addStatement("$1T state = new $1T()", stateType)
                .addCode(sections.inTurn(all, StateMethods::reading))
                .addStatement("return state")
                .build());
    }

    private static CodeBlock reading(List<StateProperty> some) {
        var code = CodeBlock.builder();
        for (var property : some) {
            code.addStatement(code.isEmpty() ? "int slot = slots[$L]" : "slot = slots[$L]", property.index());
            code.beginControlFlow("if (slot >= 0)")
                    .addStatement("$L = $L", property.in("state"), property.read())
                    .endControlFlow();
        }
        return code.build();
    }

    private void addCapture(TypeSpec.Builder access) {
        var entity = parameter(type, "entity");
        var sections = sections(access, "capture", TypeName.VOID, entity, parameter(stateType, "state"));
        access.addMethod(overriding("capture", snapshot, entity)
                .addStatement("$1T state = new $1T()", stateType)
                .addCode(sections.inTurn(
                        all,
                        some -> statements(
                                some,
                                property -> CodeBlock.of(
                                        "$L = $L",
                                        property.in("state"),
                                        property.copy().apply(property.present())))))
                .addStatement("return state")
                .build());
    }

    private void addRestore(TypeSpec.Builder access) {
        var entity = parameter(type, "entity");
        var sections = sections(access, "restore", TypeName.VOID, entity, parameter(stateType, "state"));
        access.addMethod(overriding("restore", TypeName.VOID, entity, parameter(snapshot, "snapshot"))
                .addStatement("$1T state = ($1T) snapshot", stateType)
                .addCode(sections.inTurn(variable, some -> statements(some, property -> property.setTo("state"))))
                .build());
    }

    private void addMerge(TypeSpec.Builder access) {
        var entity = parameter(type, "entity");
        var sections = sections(
                access, "merge", TypeName.VOID, entity, parameter(stateType, "old"), parameter(stateType, "state"));
        access.addMethod(
                overriding("merge", TypeName.VOID, entity, parameter(snapshot, "before"), parameter(snapshot, "fresh"))
                        .addStatement("$1T old = ($1T) before", stateType)
                        .addStatement("$1T state = ($1T) fresh", stateType)
                        .addCode(sections.inTurn(variable, StateMethods::merging))
                        .build());
    }

    private static CodeBlock merging(List<StateProperty> some) {
        var code = CodeBlock.builder();
        for (var property : some) {
            code.beginControlFlow("if ($L)", property.isAsIn("old"))
                    .addStatement(property.setTo("state"))
                    .endControlFlow();
        }
        return code.build();
    }

    private void addIsDirty(TypeSpec.Builder access) {
        var entity = parameter(type, "entity");
        var sections = sections(access, "isDirty", TypeName.BOOLEAN, entity, parameter(stateType, "state"));
        access.addMethod(overriding("isDirty", TypeName.BOOLEAN, entity, parameter(snapshot, "snapshot"))
                .addStatement("$1T state = ($1T) snapshot", stateType)
                .addCode(sections.anyOf(variable, property -> property.isNotAsIn("state")))
                .build());
    }

    private void addChanges(TypeSpec.Builder access) {
        var entity = parameter(type, "entity");
        var into = ParameterSpec.builder(BitSet.class, "into").build();
        var sections = sections(access, "changes", TypeName.VOID, entity, parameter(stateType, "state"), into);
        access.addMethod(overriding("changes", TypeName.VOID, entity, parameter(snapshot, "snapshot"), into)
                .addStatement("$1T state = ($1T) snapshot", stateType)
                .addCode(sections.inTurn(
                        variable,
                        some -> statements(
                                some,
                                property -> CodeBlock.of(
                                        "if ($L) into.set($L)", property.isNotAsIn("state"), property.index()))))
                .build());
    }

    private void addValue(TypeSpec.Builder access) {
        var parameters = List.of(parameter(stateType, "state"), parameter(TypeName.INT, "property"));
        var sections = new Sections(access, "value", ClassName.OBJECT, parameters);
        access.addMethod(MethodSpec.methodBuilder("value")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ClassName.OBJECT)
                .addParameters(parameters)
                .addCode(sections.byIndex(all, StateProperty::index, StateMethods::choosing))
                .build());
    }

    private static CodeBlock choosing(List<StateProperty> some) {
        var code = CodeBlock.builder().add("return switch (property) {\n$>");
        for (var property : some) code.add("case $L -> $L;\n", property.index(), property.in("state"));
        return code.add("default -> null;\n$<};\n").build();
    }

    private static CodeBlock statements(List<StateProperty> some, Function<StateProperty, CodeBlock> statement) {
        return some.stream()
                .map(property -> CodeBlock.of("$L;\n", statement.apply(property)))
                .collect(CodeBlock.joining(""));
    }

    private static Sections sections(
            TypeSpec.Builder access, String name, TypeName result, ParameterSpec... parameters) {
        return new Sections(access, name, result, List.of(parameters));
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName result, ParameterSpec... parameters) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameters(List.of(parameters));
    }
}
