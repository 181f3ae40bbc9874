package dev.entia.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.entia.annotation.EnumStorage;
import dev.entia.model.JavaType;
import dev.entia.model.Mapping;
import dev.entia.model.PropertyDefinition;
import dev.entia.processor.StateProperty.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Decides how generated access reads, compares and copies the values of a property. */
final class StatePropertyReader {

    /** The types that rows hold as they are, with the method that reads them. */
    private static final Map<String, String> READERS = Map.ofEntries(
            Map.entry("boolean", "getBoolean"),
            Map.entry("int", "getInt"),
            Map.entry("long", "getLong"),
            Map.entry("float", "getFloat"),
            Map.entry("double", "getDouble"),
            Map.entry("java.lang.Boolean", "getBoolean"),
            Map.entry("java.lang.Integer", "getInt"),
            Map.entry("java.lang.Long", "getLong"),
            Map.entry("java.lang.Float", "getFloat"),
            Map.entry("java.lang.Double", "getDouble"),
            Map.entry("java.lang.String", "getText"),
            Map.entry("java.math.BigDecimal", "getDecimal"),
            Map.entry("java.util.UUID", "getUuid"),
            Map.entry("java.time.Instant", "getInstant"),
            Map.entry("java.time.LocalDate", "getDate"),
            Map.entry("java.time.LocalTime", "getTime"),
            Map.entry("java.time.LocalDateTime", "getDateTime"));

    private static final String DECIMAL = "java.math.BigDecimal";
    private static final String BYTES = "byte[]";

    private final Types types;
    private final SourceNames names;

    StatePropertyReader(Types types, SourceNames names) {
        this.types = types;
        this.names = names;
    }

    /** The scalar and to-one properties in order. */
    List<StateProperty> read(DeclaredEntity entity) {
        var state = new ArrayList<StateProperty>();
        for (int i = 0; i < entity.fields().size(); i++) {
            var property = entity.definition().properties().get(i);
            var type = entity.fields().get(i).asType();
            if (property.mapping() instanceof Mapping.Scalar scalar) {
                state.add(scalar(i, property, scalar, type, entity.element()));
            }
            if (property.mapping() instanceof Mapping.ToOne) state.add(toOne(i, property));
        }
        return state;
    }

    private StateProperty scalar(
            int index, PropertyDefinition property, Mapping.Scalar scalar, TypeMirror type, TypeElement user) {
        var erased = TypeName.get(types.erasure(type));
        var stored = CodeBlock.of("Stored.$N", property.name());
        var isPlain = READERS.containsKey(property.type().erasure())
                && !property.type().erasure().equals(DECIMAL);
        return new StateProperty(
                index,
                property.name(),
                erased,
                property.isFinal(),
                readScalar(property, stored),
                comparison(property.type().erasure(), isPlain, stored),
                copy(property.type(), stored),
                isPlain ? Optional.empty() : Optional.of(valueType(property, scalar, type, user)));
    }

    private static CodeBlock readScalar(PropertyDefinition property, CodeBlock stored) {
        var reader = READERS.get(property.type().erasure());
        if (reader == null) {
            return CodeBlock.of(property.isNullable() ? "$L.read(row, slot)" : "$L.readRequired(row, slot)", stored);
        }
        var value = CodeBlock.of("row.$N(slot)", reader);
        boolean refusesNull =
                property.type().isPrimitive() || isBox(property.type().erasure());
        if (refusesNull) return property.isNullable() ? CodeBlock.of("row.isNull(slot) ? null : $L", value) : value;
        return property.isNullable() ? value : required(value);
    }

    private static boolean isBox(String erasure) {
        return switch (erasure) {
            case "java.lang.Boolean", "java.lang.Integer", "java.lang.Long", "java.lang.Float", "java.lang.Double" ->
                true;
            default -> false;
        };
    }

    private static Comparison comparison(String erasure, boolean isPlain, CodeBlock stored) {
        return switch (erasure) {
            case "boolean", "byte", "short", "int", "long", "char" -> Comparison.OF_PRIMITIVES;
            case "float" -> Comparison.byZero(CodeBlock.of("$T.compare", Float.class));
            case "double" -> Comparison.byZero(CodeBlock.of("$T.compare", Double.class));
            default ->
                Comparison.by(isPlain ? CodeBlock.of("$T.equals", Objects.class) : CodeBlock.of("$L.same", stored));
        };
    }

    private static UnaryOperator<CodeBlock> copy(JavaType type, CodeBlock stored) {
        boolean isMutable = type.erasure().equals(BYTES) || type.isArray();
        return isMutable ? value -> CodeBlock.of("$L.copy($L)", stored, value) : value -> value;
    }

    private CodeBlock valueType(PropertyDefinition property, Mapping.Scalar scalar, TypeMirror type, TypeElement user) {
        var by = property.type().added().map(added -> user);
        if (!property.type().isArray()) return single(type, property.type().isEnum(), scalar, by);
        var element =
                single(names.elementOf(type).orElseThrow(), property.type().hasEnumElements(), scalar, by);
        // Fields hold the raw class of lists, and so does what stores them.
        return type.getKind() == TypeKind.ARRAY
                ? CodeBlock.of(
                        "$T.array($T.class, $L)", CoreTypes.VALUE_TYPES, TypeName.get(types.erasure(type)), element)
                : CodeBlock.of("($T) $T.list($L)", CoreTypes.VALUE_TYPE, CoreTypes.VALUE_TYPES, element);
    }

    /** @param user the entity, whose class path has the file that adds the type; empty if the type is built in */
    private CodeBlock single(TypeMirror type, boolean isEnum, Mapping.Scalar scalar, Optional<TypeElement> user) {
        var erased = TypeName.get(types.erasure(type));
        if (user.isPresent()) {
            return CodeBlock.of("$T.of($T.class, $T.class)", CoreTypes.VALUE_TYPES, erased, ClassName.get(user.get()));
        }
        if (!isEnum) return CodeBlock.of("$T.of($T.class)", CoreTypes.VALUE_TYPES, erased);
        var isOrdinal = scalar.enumStorage().filter(EnumStorage.ORDINAL::equals).isPresent();
        return CodeBlock.of(
                "$T.$N($T.class)", CoreTypes.VALUE_TYPES, isOrdinal ? "enumByOrdinal" : "enumByName", erased);
    }

    private static StateProperty toOne(int index, PropertyDefinition property) {
        var type = ParameterizedTypeName.get(CoreTypes.REF, WildcardTypeName.subtypeOf(Object.class));
        var value = CodeBlock.of("($T) refs.read($L, row, slot)", type, index);
        return new StateProperty(
                index,
                property.name(),
                type,
                property.isFinal(),
                property.isNullable() ? value : required(value),
                Comparison.by(CodeBlock.of("$T.same", CoreTypes.REF)),
                copied -> copied,
                Optional.empty());
    }

    private static CodeBlock required(CodeBlock value) {
        return CodeBlock.of("row.required($L, slot)", value);
    }
}
