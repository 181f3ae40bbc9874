package dev.entia.processor;

import dev.entia.annotation.Entity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The entities of one compilation, round by round. Metamodels are written at once, since other sources need them to
 * compile. The rest is written a round later, when constructors that other processors have added in the meantime, such
 * as Lombok's, can be seen. Only names are kept from round to round: the compiler makes its elements anew.
 */
final class EntityCompilation {

    private final SourceNames names;
    private final SourceReader reader;
    private final Reports reports;
    private final Companions companions;
    private final EntityIndex index;

    /** Met so far, in that order. */
    private final Set<String> entities = new LinkedHashSet<>();

    /** Refer to a class that another processor may yet write. */
    private final Set<String> waiting = new LinkedHashSet<>();

    /** Have their metamodel and nothing else. */
    private final Set<String> due = new LinkedHashSet<>();

    private EntityCompilation(
            SourceNames names, SourceReader reader, Reports reports, Companions companions, EntityIndex index) {
        this.names = names;
        this.reader = reader;
        this.reports = reports;
        this.companions = companions;
        this.index = index;
    }

    static EntityCompilation in(ProcessingEnvironment environment) {
        var names = new SourceNames(environment.getElementUtils(), environment.getTypeUtils());
        var reader = new SourceReader(names, new AddedTypeFiles(environment, names));
        var reports = new Reports(environment.getMessager(), names);
        return new EntityCompilation(
                names,
                reader,
                reports,
                Companions.in(environment, names, reader, reports),
                new EntityIndex(environment.getFiler(), names, reports));
    }

    void next(RoundEnvironment round) {
        var complete = List.copyOf(due);
        due.clear();
        meet(round);
        if (!complete.isEmpty()) complete(complete, round);
        if (round.processingOver()) end(round);
    }

    private void meet(RoundEnvironment round) {
        var candidates = new LinkedHashSet<>(waiting);
        waiting.clear();
        ElementFilter.typesIn(round.getElementsAnnotatedWith(Entity.class))
                .forEach(type -> candidates.add(names.of(type)));
        entities.addAll(candidates);
        for (var className : candidates) {
            names.find(className).ifPresent(type -> meet(type, round));
        }
    }

    private void meet(TypeElement type, RoundEnvironment round) {
        var entity = reader.read(type);
        if (isUnresolved(entity) && !round.processingOver()) {
            waiting.add(entity.definition().className());
        } else {
            companions.writeMetamodel(entity, entities);
            due.add(entity.definition().className());
        }
    }

    /** In the last round, which comes early after an error, mistakes are still told but nothing can be written. */
    private void complete(List<String> classNames, RoundEnvironment round) {
        var model = Model.of(entities, names, reader);
        var broken = new ArrayList<String>();
        for (var problem : model.problems()) {
            if (!classNames.contains(problem.entity())) continue;
            var entity = model.find(problem.entity()).orElseThrow();
            broken.add(problem.entity());
            // What the compiler cannot find it reports itself.
            if (!isUnresolved(entity)) reports.error(entity.placeOf(problem.property()), problem.message());
        }
        if (round.processingOver()) return;
        for (var className : classNames) {
            if (!broken.contains(className)) model.find(className).ifPresent(companions::writeRest);
        }
    }

    private void end(RoundEnvironment round) {
        if (!due.isEmpty()) complete(List.copyOf(due), round);
        if (!round.errorRaised() && !entities.isEmpty()) index.write(entities);
    }

    private static boolean isUnresolved(DeclaredEntity entity) {
        return entity.fields().stream().map(VariableElement::asType).anyMatch(EntityCompilation::isUnresolved);
    }

    private static boolean isUnresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) return true;
        if (type.getKind() == TypeKind.ARRAY) return isUnresolved(((ArrayType) type).getComponentType());
        return type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).getTypeArguments().stream().anyMatch(EntityCompilation::isUnresolved);
    }
}
