package dev.entia.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.entia.annotation.Creator;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** {@code instantiate}, and the nested class {@code Instances} with the constant that it needs, if any. */
final class InstantiationCode {

    private final DeclaredEntity entity;
    private final ClassName type;
    private final List<StateProperty> state;

    InstantiationCode(DeclaredEntity entity, List<StateProperty> state) {
        this.entity = entity;
        this.type = ClassName.get(entity.element());
        this.state = state;
    }

    void addTo(TypeSpec.Builder access) {
        switch (entity.definition().instantiation().kind()) {
            case ALLOCATION -> addAllocation(access);
            case NO_ARGUMENT ->
                addCall(access, constructor(each -> each.getParameters().isEmpty()));
            case CREATOR -> addCall(access, constructor(each -> each.getAnnotation(Creator.class) != null));
        }
    }

    private ExecutableElement constructor(Predicate<ExecutableElement> wanted) {
        return ElementFilter.constructorsIn(entity.element().getEnclosedElements()).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private void addAllocation(TypeSpec.Builder access) {
        var allocation = ParameterizedTypeName.get(CoreTypes.ALLOCATION, type);
        access.addMethod(instantiate(CodeBlock.of("return Instances.ALLOCATION.instance();\n")))
                .addType(instances(FieldSpec.builder(allocation, "ALLOCATION", Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($T.class)", CoreTypes.ALLOCATION, type)
                        .build()));
    }

    private void addCall(TypeSpec.Builder access, ExecutableElement constructor) {
        var isPrivate = constructor.getModifiers().contains(Modifier.PRIVATE);
        var arguments = constructor.getParameters().stream().map(this::argument).collect(CodeBlock.joining(", "));
        var call = isPrivate
                ? CodeBlock.of("($T) Instances.CONSTRUCTOR.invokeExact($L)", type, arguments)
                : CodeBlock.of("new $T($L)", type, arguments);
        var body = CodeBlock.builder();
        if (!constructor.getParameters().isEmpty()) body.addStatement("State state = (State) snapshot");
        body.beginControlFlow("try")
                .addStatement("return $L", call)
                .nextControlFlow("catch ($T e)", Throwable.class)
                .addStatement("throw $T.constructorFailed($T.class, e)", CoreTypes.ACCESS_ERRORS, type)
                .endControlFlow();
        access.addMethod(instantiate(body.build()));
        if (isPrivate) access.addType(instances(handle(constructor)));
    }

    /** What the snapshot has for a parameter of the creator. */
    private CodeBlock argument(VariableElement parameter) {
        var value = state.stream()
                .filter(property -> property.name().contentEquals(parameter.getSimpleName()))
                .map(property -> property.copy().apply(property.in("state")))
                .findFirst()
                .orElseThrow();
        // A Ref without its argument fits every parameter, also one that names a private class.
        return rawType(parameter).equals(CoreTypes.REF) ? CodeBlock.of("($T) $L", CoreTypes.REF, value) : value;
    }

    private MethodSpec instantiate(CodeBlock body) {
        return MethodSpec.methodBuilder("instantiate")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(CoreTypes.SNAPSHOT, "snapshot")
                .addCode(body)
                .build();
    }

    private FieldSpec handle(ExecutableElement constructor) {
        var parameters = constructor.getParameters().stream()
                .map(parameter -> CodeBlock.of("$T.class", rawType(parameter)))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(
                        ClassName.get("java.lang.invoke", "MethodHandle"),
                        "CONSTRUCTOR",
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("members().constructor($L)", parameters)
                .build();
    }

    private static TypeName rawType(VariableElement parameter) {
        var type = TypeName.get(parameter.asType());
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    private static TypeSpec instances(FieldSpec constant) {
        return TypeSpec.classBuilder("Instances")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(constant)
                .build();
    }
}
