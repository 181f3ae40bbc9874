package dev.entia.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the compiler shall not say of generated code: it has said it of the entity, or the code is right. */
final class Lint {

    private Lint() {}

    /** {@code more}: what only this kind of code gives rise to. */
    static AnnotationSpec suppressed(String... more) {
        var all = Stream.concat(Stream.of("deprecation", "removal"), Stream.of(more))
                .map(each -> CodeBlock.of("$S", each).toString())
                .collect(Collectors.joining(", ", "{", "}"));
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$L", all)
                .build();
    }
}
