package dev.entia.meta;

import dev.entia.error.MetadataException;
import dev.entia.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The errors of entities that do not fit together. */
final class MetaErrors {

    private MetaErrors() {}

    static MetadataException noEntities() {
        return new MetadataException(
                "There are no entities. Name them in Orm.init(…, o -> o.entities(Book.class, …)).");
    }

    /** All problems, below the class that they are in. */
    static MetadataException problems(List<Problem> problems) {
        Map<String, List<Problem>> byEntity = new LinkedHashMap<>();
        for (var problem : problems) {
            byEntity.computeIfAbsent(problem.entity(), entity -> new ArrayList<>())
                    .add(problem);
        }
        var text = new StringBuilder(problems.size() == 1 ? "There is a problem" : "There are problems")
                .append(" with the entities.");
        byEntity.forEach((entity, group) -> {
            text.append('\n').append(entity);
            group.forEach(problem -> text.append("\n  - ").append(problem.message()));
        });
        return new MetadataException(text.toString());
    }

    static MetadataException noField(EntityMeta<?> entity, String field) {
        return new MetadataException(entity.name() + " has no field \"" + field
                + "\", although its generated access says so. Compile it again together with its generated classes.");
    }

    static MetadataException noRepository(String entity, String className) {
        return new MetadataException("The repository of " + entity + ", " + className + ", is not on the class path.");
    }

    static MetadataException generatorWithoutConstructor(String property, String className) {
        return new MetadataException("The value generator of " + property + ", " + className
                + ", has no constructor without parameters. Add one; it may be private.");
    }

    static MetadataException generatorFailed(String property, String className, Throwable cause) {
        return new MetadataException(
                "The value generator of " + property + ", " + className + ", cannot be made: " + cause
                        + ". It needs a constructor without parameters that succeeds, in a package that is exported, "
                        + "or opened to dev.entia.core.",
                cause);
    }
}
