package dev.entia.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The body of a method that has a part for each property. Where there are many it is cut into several methods: the
 * virtual machine never compiles one of more than 8 000 bytes, and javac refuses one of more than 65 535.
 *
 * @param type gets the additional methods
 * @param name the name of the method; theirs are numbered
 * @param result what they return
 * @param parameters what the parts use
 */
record Sections(TypeSpec.Builder type, String name, TypeName result, List<ParameterSpec> parameters) {

    private static final int SIZE = 50;

    /** One part after the other. {@code part} makes what is to be done for some of them. */
    <T> CodeBlock inTurn(List<T> all, Function<List<T>, CodeBlock> part) {
        if (all.size() <= SIZE) return part.apply(all);
        return calls(all, part).stream()
                .map(call -> CodeBlock.of("$L;\n", call))
                .collect(CodeBlock.joining(""));
    }

    /** Returns whether any condition is true. */
    <T> CodeBlock anyOf(List<T> all, Function<T, CodeBlock> condition) {
        if (all.size() <= SIZE) return either(all.stream().map(condition).toList());
        return either(calls(all, some -> either(some.stream().map(condition).toList())));
    }

    /** Goes to the part that has the index {@code property}. {@code part} makes a complete choice among some of them. */
    <T> CodeBlock byIndex(List<T> all, ToIntFunction<T> index, Function<List<T>, CodeBlock> part) {
        if (all.size() <= SIZE) return part.apply(all);
        var code = CodeBlock.builder();
        var sections = cut(all);
        var calls = calls(all, part);
        for (int i = 0; i < calls.size(); i++) {
            var last = sections.get(i).get(sections.get(i).size() - 1);
            var isEnd = i == calls.size() - 1;
            if (!isEnd) code.beginControlFlow("if (property <= $L)", index.applyAsInt(last));
            code.add(result.equals(TypeName.VOID) ? "$L;\n" : "return $L;\n", calls.get(i));
            if (!isEnd && result.equals(TypeName.VOID)) code.addStatement("return");
            if (!isEnd) code.endControlFlow();
        }
        return code.build();
    }

    private static CodeBlock either(List<CodeBlock> conditions) {
        if (conditions.isEmpty()) return CodeBlock.of("return false;\n");
        return CodeBlock.of("return $L;\n", conditions.stream().collect(CodeBlock.joining("\n        || ")));
    }

    private <T> List<CodeBlock> calls(List<T> all, Function<List<T>, CodeBlock> part) {
        var arguments = parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        var calls = new ArrayList<CodeBlock>();
        for (var section : cut(all)) {
            var added = name + calls.size();
            type.addMethod(MethodSpec.methodBuilder(added)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(result)
                    .addParameters(parameters)
                    .addCode(part.apply(section))
                    .build());
            calls.add(CodeBlock.of("$N($L)", added, arguments));
        }
        return calls;
    }

    private static <T> List<List<T>> cut(List<T> all) {
        var sections = new ArrayList<List<T>>();
        for (int i = 0; i < all.size(); i += SIZE) sections.add(all.subList(i, Math.min(i + SIZE, all.size())));
        return sections;
    }
}
