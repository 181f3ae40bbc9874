package dev.entia.meta;

import dev.entia.annotation.Entity;
import dev.entia.model.EntityDefinition;
import dev.entia.model.ModelCheck;
import dev.entia.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes metadata of entity classes: reads what they declare, checks it against all rules, resolves it. */
public final class MetadataFactory {

    private static final Logger LOG = LoggerFactory.getLogger("entia");

    private MetadataFactory() {}

    /**
     * The metadata of these entities, in that order; a class that is named twice counts once.
     *
     * @throws dev.entia.error.MetadataException if there are none or if they break rules; the message lists every breach
     */
    public static Metadata create(List<Class<?>> entities, NamingStrategy naming) {
        if (entities.isEmpty()) throw MetaErrors.noEntities();
        var declared = new ArrayList<DeclaredEntity<?>>();
        for (var type : new LinkedHashSet<>(entities)) declared.add(DeclaredEntity.of(type));
        refuse(declarationProblems(declared));
        var metadata = new MetadataBuilder(naming, declared).build();
        refuse(new StorageCheck(metadata).problems());
        var notice = reflectionNotice(declared);
        if (notice.isPresent()) LOG.info(notice.get());
        return metadata;
    }

    private static List<Problem> declarationProblems(List<DeclaredEntity<?>> declared) {
        var problems = new ArrayList<Problem>();
        for (var entity : declared) {
            if (entity.generated() == null && !entity.type().isAnnotationPresent(Entity.class)) {
                problems.add(notAnEntity(entity.definition()));
            }
        }
        var definitions = new ArrayList<EntityDefinition>();
        for (var entity : declared) definitions.add(entity.definition());
        problems.addAll(ModelCheck.check(definitions));
        return problems;
    }

    private static Problem notAnEntity(EntityDefinition definition) {
        return new Problem(
                definition.className(),
                "",
                definition.simpleName()
                        + " is not annotated with @Entity. Annotate it, or leave it out of o.entities(…).");
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) throw MetaErrors.problems(problems);
    }

    /** Which entities are reached by reflection, and what to do about it; empty if none is. */
    static Optional<String> reflectionNotice(List<DeclaredEntity<?>> declared) {
        var reflective = new ArrayList<String>();
        for (var entity : declared) {
            if (entity.generated() == null) reflective.add(entity.definition().simpleName());
        }
        if (reflective.isEmpty()) return Optional.empty();
        return Optional.of("Reached by reflection, which is slower: " + String.join(", ", reflective)
                + ". Compile with the annotation processor (entia-processor) to have their access generated.");
    }
}
