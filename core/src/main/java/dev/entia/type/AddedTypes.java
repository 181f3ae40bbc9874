package dev.entia.type;

import dev.entia.model.AddedType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The value types that modules and applications bring, by the files that name them. */
final class AddedTypes {

    private AddedTypes() {}

    /**
     * What the file of a class says, and the value type if that is in order; empty if there is no file.
     *
     * @param user the class in whose class path to look
     */
    static <J> Optional<Found<J>> find(Class<J> type, Class<?> user) {
        var resource = user.getClassLoader().getResource(AddedType.resource(type.getName()));
        if (resource == null) return Optional.empty();
        try (var file = new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8)) {
            var said = AddedType.read(type.getName(), Serializable.class.isAssignableFrom(type), file);
            return Optional.of(said.problem().isPresent() ? new Found<>(said, null) : named(said, type, user));
        } catch (IOException e) {
            throw TypeErrors.unreadable(resource, e);
        }
    }

    private static <J> Found<J> named(AddedType said, Class<J> type, Class<?> user) {
        try {
            var named = Class.forName(said.valueType(), true, user.getClassLoader());
            if (!ValueType.class.isAssignableFrom(named)) return new Found<>(said.notAValueType(), null);
            var made = Modifier.isPublic(named.getModifiers()) ? instance(named) : null;
            return made == null ? new Found<>(said.notMade(), null) : checked(said, type, made);
        } catch (ClassNotFoundException e) {
            return new Found<>(said.missing(), null);
        } catch (NoSuchMethodException | InstantiationException e) {
            return new Found<>(said.notMade(), null);
        } catch (InvocationTargetException e) {
            return new Found<>(said.failed(e.getTargetException()), null);
        } catch (ReflectiveOperationException | LinkageError e) {
            return new Found<>(said.failed(e), null);
        }
    }

    private static @Nullable ValueType<?> instance(Class<?> named) throws ReflectiveOperationException {
        for (var field : named.getFields()) {
            boolean isInstance = field.getName().equals("INSTANCE") && field.getType() == named;
            if (isInstance && Modifier.isStatic(field.getModifiers())) return (ValueType<?>) field.get(null);
        }
        return (ValueType<?>) named.getConstructor().newInstance();
    }

    @SuppressWarnings("unchecked") // It says that it stores this class.
    private static <J> Found<J> checked(AddedType said, Class<J> type, ValueType<?> made) {
        if (made.javaType() != type) {
            return new Found<>(said.storesOther(made.javaType().getName()), null);
        }
        if (!made.kind().name().equals(said.kind())) {
            return new Found<>(said.otherKind(made.kind().name()), null);
        }
        if (said.makesKeys() && made.newKey().isEmpty()) return new Found<>(said.noKeys(), null);
        return new Found<>(said, (ValueType<J>) made);
    }

    /**
     * A file, and what it leads to.
     *
     * @param type null if the file is not in order
     */
    record Found<J>(AddedType said, @Nullable ValueType<J> type) {

        ValueType<J> required() {
            if (type == null) throw TypeErrors.broken(said);
            return type;
        }
    }
}
