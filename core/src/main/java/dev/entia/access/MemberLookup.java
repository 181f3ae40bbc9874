package dev.entia.access;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.stream.Collectors;

/**
 * The private members of an entity, for the class that was generated next to it. The package need not be opened: the
 * generated class lends its own rights.
 */
public final class MemberLookup {

    private final Class<?> entity;
    private final Lookup lookup;

    private MemberLookup(Class<?> entity, Lookup lookup) {
        this.entity = entity;
        this.lookup = lookup;
    }

    /** {@code generated}: what {@code MethodHandles.lookup()} gives in the generated class. */
    public static MemberLookup of(Class<?> entity, Lookup generated) {
        try {
            return new MemberLookup(entity, MethodHandles.privateLookupIn(entity, generated));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    generated + " has no rights on " + entity.getName() + ": it belongs to another module.", e);
        }
    }

    /**
     * A field.
     *
     * @throws dev.entia.error.MetadataException if the class has been compiled again without it
     */
    public VarHandle field(String name, Class<?> type) {
        try {
            return lookup.findVarHandle(entity, name, type);
        } catch (ReflectiveOperationException e) {
            throw AccessErrors.missing(entity, "field \"" + name + "\" of type " + type.getTypeName());
        }
    }

    /**
     * A constructor.
     *
     * @throws dev.entia.error.MetadataException if the class has been compiled again without it
     */
    public MethodHandle constructor(Class<?>... parameters) {
        var signature = MethodType.methodType(void.class, parameters);
        try {
            return lookup.findConstructor(entity, signature);
        } catch (ReflectiveOperationException e) {
            throw AccessErrors.missing(entity, "constructor " + parametersOf(signature));
        }
    }

    private static String parametersOf(MethodType signature) {
        return signature.parameterList().stream().map(Class::getTypeName).collect(Collectors.joining(", ", "(", ")"));
    }
}
