package dev.entia.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Types;

/** {@code get} and {@code set}: one property of any kind, by its index. */
final class PropertyMethods {

    private static final ParameterSpec PROPERTY =
            ParameterSpec.builder(TypeName.INT, "property").build();
    private static final ParameterSpec VALUE =
            ParameterSpec.builder(Object.class, "value").build();

    private final DeclaredEntity entity;
    private final ParameterSpec instance;
    private final List<Integer> indexes;
    private final Types types;

    PropertyMethods(DeclaredEntity entity, Types types) {
        this.entity = entity;
        this.instance =
                ParameterSpec.builder(ClassName.get(entity.element()), "entity").build();
        this.indexes = IntStream.range(0, entity.fields().size()).boxed().toList();
        this.types = types;
    }

    void addTo(TypeSpec.Builder access) {
        var getting = List.of(instance, PROPERTY);
        var get = new Sections(access, "get", ClassName.OBJECT, getting);
        access.addMethod(overriding("get", ClassName.OBJECT, getting)
                .addCode(get.byIndex(indexes, index -> index, this::choiceToGet))
                .build());
        var setting = List.of(instance, PROPERTY, VALUE);
        var set = new Sections(access, "set", TypeName.VOID, setting);
        access.addMethod(overriding("set", TypeName.VOID, setting)
                .addCode(set.byIndex(indexes, index -> index, this::choiceToSet))
                .build());
    }

    private static MethodSpec.Builder overriding(String name, TypeName result, List<ParameterSpec> parameters) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameters(parameters);
    }

    private CodeBlock choiceToGet(List<Integer> some) {
        var code = CodeBlock.builder().add("return switch (property) {\n$>");
        for (var index : some) {
            code.add("case $L -> ($T) Fields.$N.get(entity);\n", index, type(index), name(index));
        }
        return code.add("default -> throw new $T(property);\n$<};\n", IndexOutOfBoundsException.class)
                .build();
    }

    private CodeBlock choiceToSet(List<Integer> some) {
        var code = CodeBlock.builder().add("switch (property) {\n$>");
        for (var index : some) code.add("case $L -> $L;\n", index, setting(index));
        return code.add("default -> throw new $T(property);\n$<}\n", IndexOutOfBoundsException.class)
                .build();
    }

    private CodeBlock setting(int index) {
        var qualified = entity.definition().simpleName() + "." + name(index);
        if (entity.definition().properties().get(index).isFinal()) {
            return CodeBlock.of("throw $T.isFinal($S)", CoreTypes.ACCESS_ERRORS, qualified);
        }
        var given = CodeBlock.of("$T.of($S, $T.class, value)", CoreTypes.GIVEN_VALUE, qualified, type(index));
        return type(index).isPrimitive()
                ? CodeBlock.of("Fields.$N.set(entity, ($T) $L)", name(index), type(index), given)
                : CodeBlock.of("Fields.$N.set(entity, $L)", name(index), given);
    }

    private String name(int index) {
        return entity.definition().properties().get(index).name();
    }

    private TypeName type(int index) {
        return TypeName.get(types.erasure(entity.fields().get(index).asType()));
    }
}
