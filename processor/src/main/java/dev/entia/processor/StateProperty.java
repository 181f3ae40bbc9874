package dev.entia.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * A scalar or to-one property as generated access handles it: the pieces of code that depend on its type.
 *
 * @param index its index among the properties of the entity
 * @param name the field's name
 * @param type the type of its expressions: the field's, with a wildcard for its arguments
 * @param isFinal whether the field is final, so that it must not be written
 * @param read the value at {@code slot} of {@code row}
 * @param comparison whether two values are the same for the database
 * @param copy a value that later changes to the given one do not reach
 * @param valueType the value type that the constant {@code Stored.name} is made with; empty: there is no such constant
 */
record StateProperty(
        int index,
        String name,
        TypeName type,
        boolean isFinal,
        CodeBlock read,
        Comparison comparison,
        UnaryOperator<CodeBlock> copy,
        Optional<CodeBlock> valueType) {

    /** The value that the field of {@code entity} has. */
    CodeBlock present() {
        return CodeBlock.of("($T) Fields.$N.get(entity)", type, name);
    }

    /** The value that a snapshot has. */
    CodeBlock in(String state) {
        return CodeBlock.of("$N.$N", state, name);
    }

    /** Whether the field of {@code entity} still has the value of a snapshot. */
    CodeBlock isAsIn(String state) {
        return comparison.same().apply(present(), in(state));
    }

    /** Whether the field of {@code entity} has another value than a snapshot. */
    CodeBlock isNotAsIn(String state) {
        return comparison.differ().apply(present(), in(state));
    }

    /** Sets the field of {@code entity} to what a snapshot has. */
    CodeBlock setTo(String state) {
        return CodeBlock.of("Fields.$N.set(entity, $L)", name, copy.apply(in(state)));
    }

    /** How two expressions are compared. */
    record Comparison(BinaryOperator<CodeBlock> same, BinaryOperator<CodeBlock> differ) {

        /** {@code left == right}. */
        static final Comparison OF_PRIMITIVES = new Comparison(
                (left, right) -> CodeBlock.of("$L == $L", left, right),
                (left, right) -> CodeBlock.of("$L != $L", left, right));

        /** {@code method(left, right)}, true if they are the same. */
        static Comparison by(CodeBlock method) {
            return new Comparison(
                    (left, right) -> CodeBlock.of("$L($L, $L)", method, left, right),
                    (left, right) -> CodeBlock.of("!$L($L, $L)", method, left, right));
        }

        /** {@code method(left, right)}, zero if they are the same. */
        static Comparison byZero(CodeBlock method) {
            return new Comparison(
                    (left, right) -> CodeBlock.of("$L($L, $L) == 0", method, left, right),
                    (left, right) -> CodeBlock.of("$L($L, $L) != 0", method, left, right));
        }
    }
}
