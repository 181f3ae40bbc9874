package dev.entia.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What implements a repository interface: {@code BookRepository_Impl}. It stands in the interface's package. */
final class RepositoryClass {

    private final TypeElement entity;
    private final TypeElement repository;
    private final ClassName name;

    RepositoryClass(TypeElement entity, TypeElement repository, ClassName name) {
        this.entity = entity;
        this.repository = repository;
        this.name = name;
    }

    JavaFile file() {
        var interfaceName = ClassName.get(repository);
        var implementation = TypeSpec.classBuilder(name)
                .addOriginatingElement(entity)
                .addOriginatingElement(repository)
                .addJavadoc("{@link $T} on an entity manager.", interfaceName)
                .addAnnotation(Lint.suppressed())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(interfaceName)
                .addField(CoreTypes.ENTITY_MANAGER, "em", Modifier.PRIVATE, Modifier.FINAL)
                .addStaticBlock(CodeBlock.builder()
                        .addStatement(
                                "$T factory = $T::new",
                                ParameterizedTypeName.get(CoreTypes.GENERATED_REPOSITORY, interfaceName),
                                name)
                        .addStatement("$T.register($T.class, factory)", CoreTypes.GENERATED_CLASSES, interfaceName)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(CoreTypes.ENTITY_MANAGER, "em")
                        .addStatement("this.em = em")
                        .build())
                .addMethod(overriding("em")
                        .returns(CoreTypes.ENTITY_MANAGER)
                        .addStatement("return em")
                        .build())
                .addMethod(overriding("entityType")
                        .returns(ParameterizedTypeName.get(ClassName.get(Class.class), ClassName.get(entity)))
                        .addStatement("return $T.class", entity)
                        .build())
                .build();
        return JavaFile.builder(name.packageName(), implementation)
                .indent("    ")
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
