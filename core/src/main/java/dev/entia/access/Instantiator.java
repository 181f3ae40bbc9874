package dev.entia.access;

import dev.entia.annotation.Creator;
import dev.entia.model.Instantiation;
import dev.entia.model.Instantiation.Parameter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way to make an instance for a row, see {@link Instantiation}. */
@FunctionalInterface
interface Instantiator<E> {

    E instance(Snapshot snapshot);

    static <E> Instantiator<E> of(Class<E> type, Instantiation how, List<AccessProperty> properties) {
        return switch (how.kind()) {
            case ALLOCATION -> allocating(Allocation.of(type));
            case NO_ARGUMENT -> calling(type, noArgument(type), List.of(), new int[0]);
            case CREATOR -> calling(type, creator(type), properties, indexes(how.parameters(), properties));
        };
    }

    private static <E> Instantiator<E> allocating(Allocation<E> allocation) {
        return snapshot -> allocation.instance();
    }

    private static <E> Instantiator<E> calling(
            Class<E> type, Constructor<?> constructor, List<AccessProperty> properties, int[] parameters) {
        constructor.setAccessible(true);
        return snapshot -> {
            var arguments = new @Nullable Object[parameters.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = properties.get(parameters[i]).copy(snapshot.value(parameters[i]));
            }
            return call(type, constructor, arguments);
        };
    }

    private static <E> E call(Class<E> type, Constructor<?> constructor, @Nullable Object[] arguments) {
        try {
            return type.cast(constructor.newInstance(arguments));
        } catch (InvocationTargetException e) {
            throw AccessErrors.constructorFailed(type, e.getTargetException());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw AccessErrors.notInstantiated(type, e);
        }
    }

    private static Constructor<?> noArgument(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> constructor.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> AccessErrors.missing(type, "constructor without parameters"));
    }

    private static Constructor<?> creator(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> constructor.isAnnotationPresent(Creator.class))
                .findFirst()
                .orElseThrow(() -> AccessErrors.missing(type, "constructor that is marked with @Creator"));
    }

    private static int[] indexes(List<Parameter> parameters, List<AccessProperty> properties) {
        var names = properties.stream().map(AccessProperty::name).toList();
        return parameters.stream()
                .mapToInt(parameter -> names.indexOf(parameter.name()))
                .toArray();
    }
}
