package dev.entia.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/** A property as a member of a typed metamodel. */
sealed interface Member {

    String property();

    Visibility visibility();

    /** The type of the path from this root. */
    TypeName type(TypeName root);

    /**
     * A scalar.
     *
     * @param path the class of its path
     * @param value its Java type, boxed; null where the path's class implies it
     */
    record Leaf(
            String property,
            Visibility visibility,
            ClassName path,
            @Nullable TypeName value) implements Member {
        @Override
        public TypeName type(TypeName root) {
            return value == null ? ParameterizedTypeName.get(path, root) : ParameterizedTypeName.get(path, root, value);
        }
    }

    /**
     * A relation to an entity that has a typed metamodel.
     *
     * @param step the class {@code One} or {@code Many} of the target's metamodel
     */
    record Hop(String property, Visibility visibility, ClassName step) implements Member {
        @Override
        public TypeName type(TypeName root) {
            return ParameterizedTypeName.get(step, root);
        }
    }

    /**
     * A relation to an entity that was compiled without a typed metamodel: the path ends here.
     *
     * @param path {@code ToOnePath} or {@code ToManyPath}
     * @param key the type of the target's key, boxed
     */
    record DeadEnd(String property, Visibility visibility, ClassName path, TypeName target, TypeName key)
            implements Member {
        @Override
        public TypeName type(TypeName root) {
            return ParameterizedTypeName.get(path, root, target, key);
        }
    }
}
