package dev.entia.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.entia.model.EntityDefinition;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;

/**
 * The generated access to an entity: {@code Book_Access}. It stands in the entity's package and reaches private fields
 * through constant handles, so that the package need not be opened. Handles are in a nested class of their own:
 * starting up asks for the definition only.
 */
final class AccessClass {

    private final DeclaredEntity entity;
    private final ClassName name;
    private final ClassName type;
    private final List<StateProperty> state;
    private final Types types;

    AccessClass(DeclaredEntity entity, ClassName name, List<StateProperty> state, Types types) {
        this.entity = entity;
        this.name = name;
        this.type = ClassName.get(entity.element());
        this.state = List.copyOf(state);
        this.types = types;
    }

    JavaFile file() {
        return JavaFile.builder(name.packageName(), access()).indent("    ").build();
    }

    private TypeSpec access() {
        var access = TypeSpec.classBuilder(name)
                .addOriginatingElement(entity.element())
                .addJavadoc("Entia's access to {@link $T}.", type)
                .addAnnotation(CoreTypes.NULL_UNMARKED)
                .addAnnotation(Lint.suppressed("rawtypes", "unchecked", "unused"))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(CoreTypes.GENERATED_ACCESS, type))
                .addStaticBlock(
                        CodeBlock.of("$T.register($T.class, new $T());\n", CoreTypes.GENERATED_CLASSES, type, name))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(typeMethod())
                .addMethod(definitionMethod());
        new InstantiationCode(entity, state).addTo(access);
        new PropertyMethods(entity, types).addTo(access);
        new StateMethods(type, name.nestedClass("State"), state).addTo(access);
        return access.addMethod(membersMethod())
                .addType(fields())
                .addTypes(stored())
                .addType(snapshot())
                .addType(new DefinitionClass(entity.definition()).type())
                .build();
    }

    private MethodSpec typeMethod() {
        return MethodSpec.methodBuilder("type")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Class.class), type))
                .addStatement("return $T.class", type)
                .build();
    }

    private static MethodSpec definitionMethod() {
        return MethodSpec.methodBuilder("definition")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(EntityDefinition.class)
                .addStatement("return Declared.definition()")
                .build();
    }

    /** A method and not a field: in the nested classes a field would be hidden by a property of its name. */
    private MethodSpec membersMethod() {
        return MethodSpec.methodBuilder("members")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(CoreTypes.MEMBER_LOOKUP)
                .addStatement(
                        "return $T.of($T.class, $T.lookup())",
                        CoreTypes.MEMBER_LOOKUP,
                        type,
                        ClassName.get("java.lang.invoke", "MethodHandles"))
                .build();
    }

    private TypeSpec fields() {
        var fields = constants("Fields");
        for (var field : entity.fields()) {
            fields.addField(FieldSpec.builder(
                            ClassName.get("java.lang.invoke", "VarHandle"),
                            nameOf(field),
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .initializer("members().field($S, $T.class)", nameOf(field), erasure(field))
                    .build());
        }
        return fields.build();
    }

    private List<TypeSpec> stored() {
        var stored = constants("Stored");
        for (var property : state) {
            property.valueType()
                    .ifPresent(valueType -> stored.addField(FieldSpec.builder(
                                    ParameterizedTypeName.get(
                                            CoreTypes.STORED_PROPERTY,
                                            property.type().box()),
                                    property.name(),
                                    Modifier.STATIC,
                                    Modifier.FINAL)
                            .initializer(
                                    "new $T<>($S, $L)",
                                    CoreTypes.STORED_PROPERTY,
                                    entity.definition().simpleName() + "." + property.name(),
                                    valueType)
                            .build()));
        }
        return stored.build().fieldSpecs().isEmpty() ? List.of() : List.of(stored.build());
    }

    private TypeSpec snapshot() {
        var snapshot = TypeSpec.classBuilder("State")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(CoreTypes.SNAPSHOT);
        for (var property : state) snapshot.addField(property.type(), property.name());
        return snapshot.addMethod(MethodSpec.methodBuilder("value")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Object.class)
                        .addParameter(TypeName.INT, "property")
                        .addStatement("return $T.value(this, property)", name)
                        .build())
                .build();
    }

    private static TypeSpec.Builder constants(String simpleName) {
        return TypeSpec.classBuilder(simpleName).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private TypeName erasure(VariableElement field) {
        return TypeName.get(types.erasure(field.asType()));
    }

    private static String nameOf(VariableElement field) {
        return field.getSimpleName().toString();
    }
}
