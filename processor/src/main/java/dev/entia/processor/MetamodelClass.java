package dev.entia.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The typed metamodel of an entity: {@code Book_}. A scalar is a field, a relation a method, so that paths have any
 * length and no class waits for another one's initialisation.
 */
final class MetamodelClass {

    private static final TypeVariableName ROOT_VARIABLE = TypeVariableName.get("R");

    private final DeclaredEntity entity;
    private final ClassName name;
    private final ClassName type;
    private final TypeName key;
    private final List<Member> members;
    private final MemberNames names;
    private final Visibility visibility;
    private final String root;
    private final String path;

    MetamodelClass(DeclaredEntity entity, ClassName name, TypeName key, List<Member> members) {
        this.entity = entity;
        this.name = name;
        this.type = ClassName.get(entity.element());
        this.key = key;
        this.members = List.copyOf(members);
        this.names = new MemberNames(members.stream().map(Member::property).toList());
        this.visibility = Visibility.of(entity.element());
        this.root = names.own("ROOT");
        this.path = names.own("path");
    }

    JavaFile file() {
        return JavaFile.builder(name.packageName(), metamodel()).indent("    ").build();
    }

    private TypeSpec metamodel() {
        var step = ParameterizedTypeName.get(name.nestedClass("One"), type);
        var metamodel = TypeSpec.classBuilder(name)
                .addOriginatingElement(entity.element())
                .addJavadoc("Typed paths from {@link $T} to its properties, for conditions, orders and populate.", type)
                .addAnnotation(Lint.suppressed("exports"))
                .addModifiers(visibility.modifiers(Modifier.FINAL))
                .addField(FieldSpec.builder(step, root, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new One<>($T.root($T.class))", CoreTypes.PROPERTY_PATH, type)
                        .build());
        for (var member : members) addStatic(metamodel, member);
        return metamodel
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addType(fields())
                .addType(step("One", CoreTypes.TO_ONE_PATH))
                .addType(step("Many", CoreTypes.TO_MANY_PATH))
                .build();
    }

    private void addStatic(TypeSpec.Builder metamodel, Member member) {
        var memberName = nameOf(member);
        if (member instanceof Member.Leaf) {
            metamodel.addField(
                    FieldSpec.builder(member.type(type), memberName, seen(member, Modifier.STATIC, Modifier.FINAL))
                            .initializer("$N.$N", root, memberName)
                            .build());
        } else {
            metamodel.addMethod(MethodSpec.methodBuilder(memberName)
                    .addModifiers(seen(member, Modifier.STATIC))
                    .returns(member.type(type))
                    .addStatement("return $N.$N()", root, memberName)
                    .build());
        }
    }

    private TypeSpec fields() {
        var constructor = MethodSpec.constructorBuilder()
                .addParameter(CoreTypes.PROPERTY_PATH, "path")
                .addStatement("this.$N = path", path);
        var fields = TypeSpec.classBuilder("Fields")
                .addModifiers(Modifier.ABSTRACT, Modifier.STATIC)
                .addTypeVariable(ROOT_VARIABLE)
                .addField(CoreTypes.PROPERTY_PATH, path, Modifier.PRIVATE, Modifier.FINAL);
        for (var member : members) {
            if (member instanceof Member.Leaf leaf) {
                fields.addField(leaf.type(ROOT_VARIABLE), nameOf(leaf), seen(leaf, Modifier.FINAL));
                constructor.addStatement(
                        "this.$N = new $T<>(path.then($S))", nameOf(leaf), leaf.path(), leaf.property());
            }
        }
        fields.addMethod(constructor.build());
        for (var member : members) {
            if (member instanceof Member.Hop hop) fields.addMethod(hop(hop));
            if (member instanceof Member.DeadEnd end) fields.addMethod(deadEnd(end));
        }
        return fields.addMethod(pathMethod()).addMethod(toStringMethod()).build();
    }

    private MethodSpec hop(Member.Hop hop) {
        return MethodSpec.methodBuilder(nameOf(hop))
                .addModifiers(seen(hop, Modifier.FINAL))
                .returns(hop.type(ROOT_VARIABLE))
                .addStatement("return new $T<>($N.then($S))", hop.step(), path, hop.property())
                .build();
    }

    private MethodSpec deadEnd(Member.DeadEnd end) {
        return MethodSpec.methodBuilder(nameOf(end))
                .addModifiers(seen(end, Modifier.FINAL))
                .returns(end.type(ROOT_VARIABLE))
                .addStatement("$T end = $N.then($S)", CoreTypes.PROPERTY_PATH, path, end.property())
                .addStatement("return () -> end")
                .build();
    }

    private MethodSpec pathMethod() {
        return MethodSpec.methodBuilder("path")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .returns(CoreTypes.PROPERTY_PATH)
                .addStatement("return $N", path)
                .build();
    }

    private MethodSpec toStringMethod() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .returns(String.class)
                .addStatement("return $N.toString()", path)
                .build();
    }

    private TypeSpec step(String simpleName, ClassName implemented) {
        return TypeSpec.classBuilder(simpleName)
                .addModifiers(visibility.modifiers(Modifier.STATIC, Modifier.FINAL))
                .addTypeVariable(ROOT_VARIABLE)
                .superclass(ParameterizedTypeName.get(name.nestedClass("Fields"), ROOT_VARIABLE))
                .addSuperinterface(ParameterizedTypeName.get(implemented, ROOT_VARIABLE, type, key))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(visibility.modifiers())
                        .addParameter(CoreTypes.PROPERTY_PATH, "path")
                        .addStatement("super(path)")
                        .build())
                .build();
    }

    private String nameOf(Member member) {
        return member instanceof Member.Leaf ? names.leaf(member.property()) : names.hop(member.property());
    }

    /** Visible from as far as the metamodel and the member's type are. */
    private Modifier[] seen(Member member, Modifier... more) {
        return visibility.and(member.visibility()).modifiers(more);
    }
}
