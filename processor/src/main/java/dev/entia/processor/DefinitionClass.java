package dev.entia.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.entia.model.EntityDefinition;
import dev.entia.model.PropertyDefinition;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class that tells the entity's definition, and is dead weight as soon as it has. */
final class DefinitionClass {

    private static final TypeName PROPERTIES = ParameterizedTypeName.get(List.class, PropertyDefinition.class);

    private final EntityDefinition definition;

    DefinitionClass(EntityDefinition definition) {
        this.definition = definition;
    }

    TypeSpec type() {
        var declared =
                TypeSpec.classBuilder("Declared").addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        var properties = ParameterSpec.builder(PROPERTIES, "properties").build();
        var sections = new Sections(declared, "add", TypeName.VOID, List.of(properties));
        return declared.addMethod(MethodSpec.methodBuilder("definition")
                        .addModifiers(Modifier.STATIC)
                        .returns(EntityDefinition.class)
                        .addStatement("$T properties = new $T<>()", PROPERTIES, ArrayList.class)
                        .addCode(sections.inTurn(definition.properties(), DefinitionClass::adding))
                        .addStatement("return $L", entity())
                        .build())
                .build();
    }

    private static CodeBlock adding(List<PropertyDefinition> some) {
        return some.stream()
                .map(property -> CodeBlock.of("properties.add($L);\n", DefinitionCode.of(property)))
                .collect(CodeBlock.joining(""));
    }

    private CodeBlock entity() {
        return CodeBlock.of(
                "new $T($S,\n$>$>$L,\n$L,\n$S, $S, $S, $L,\n$L,\nproperties,\n$L)$<$<",
                EntityDefinition.class,
                definition.className(),
                DefinitionCode.of(definition.shape()),
                DefinitionCode.of(definition.instantiation()),
                definition.table(),
                definition.schema(),
                definition.comment(),
                definition.hasTriggers(),
                DefinitionCode.optional(definition.repository(), name -> CodeBlock.of("$S", name)),
                DefinitionCode.list(definition.indexes(), DefinitionCode::of));
    }
}
