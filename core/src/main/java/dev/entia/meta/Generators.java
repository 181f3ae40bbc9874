package dev.entia.meta;

import dev.entia.annotation.ValueGenerator;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The value generators of one ORM: one instance a class. */
final class Generators {

    private final Map<String, ValueGenerator<?>> byClass = new HashMap<>();

    /** The generator of that class, made when it is first asked for; null for none. */
    @Nullable
    ValueGenerator<?> find(EntityDraft.Place<?> place, Optional<String> className) {
        if (className.isEmpty()) return null;
        return byClass.computeIfAbsent(className.get(), missing -> create(place, missing));
    }

    private static ValueGenerator<?> create(EntityDraft.Place<?> place, String className) {
        var property = place.owner().name() + "." + place.name();
        try {
            var type = Class.forName(className, true, place.owner().type().getClassLoader());
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (ValueGenerator<?>) constructor.newInstance();
        } catch (NoSuchMethodException e) {
            throw MetaErrors.generatorWithoutConstructor(property, className);
        } catch (InvocationTargetException e) {
            throw MetaErrors.generatorFailed(property, className, e.getTargetException());
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw MetaErrors.generatorFailed(property, className, e);
        }
    }
}
