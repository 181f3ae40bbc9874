package dev.entia.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes the classes that belong to an entity. */
final class Companions {

    /** The end of the name of generated access. */
    static final String ACCESS = "_Access";

    /** The end of the name of an implemented repository. */
    static final String REPOSITORY = "_Impl";

    private final SourceNames names;
    private final Reports reports;
    private final Filer filer;
    private final Elements elements;
    private final Types types;
    private final String suffix;
    private final MemberReader members;

    private Companions(
            ProcessingEnvironment environment,
            SourceNames names,
            Reports reports,
            String suffix,
            MemberReader members) {
        this.names = names;
        this.reports = reports;
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.suffix = suffix;
        this.members = members;
    }

    static Companions in(ProcessingEnvironment environment, SourceNames names, SourceReader reader, Reports reports) {
        var suffix = MetamodelSuffix.of(environment.getOptions(), reports);
        var members =
                new MemberReader(names, reader, environment.getElementUtils(), environment.getTypeUtils(), suffix);
        return new Companions(environment, names, reports, suffix, members);
    }

    /** {@code present}: the binary names of the entities that get a metamodel in this compilation. */
    void writeMetamodel(DeclaredEntity entity, Set<String> present) {
        if (Visibility.of(entity.element()) == Visibility.PRIVATE) return;
        var name = names.generated(entity.element(), suffix);
        var metamodel = new MetamodelClass(entity, name, members.keyType(entity), members.read(entity, present));
        write(metamodel.file(), name, entity.element());
    }

    /** {@code entity}: breaks no rule. */
    void writeRest(DeclaredEntity entity) {
        writeAccess(entity);
        entity.definition()
                .repository()
                .flatMap(names::find)
                .ifPresent(repository -> writeRepository(entity, repository));
    }

    private void writeAccess(DeclaredEntity entity) {
        if (isOutOfReach(entity)) return;
        var name = names.generated(entity.element(), ACCESS);
        var state = new StatePropertyReader(types, names).read(entity);
        write(new AccessClass(entity, name, state, types).file(), name, entity.element());
    }

    private boolean isOutOfReach(DeclaredEntity entity) {
        if (Visibility.of(entity.element()) == Visibility.PRIVATE) {
            reports.note(entity.element(), ofPrivate(entity, entity.definition().simpleName() + " is private"));
            return true;
        }
        for (var field : entity.fields()) {
            if (reach(field.asType()) == Visibility.PRIVATE) {
                reports.note(field, ofPrivate(entity, "the type of " + qualified(entity, field) + " is private"));
                return true;
            }
        }
        return false;
    }

    /** From where all that generated code names of a field's type can be named; of a reference's target it names nothing. */
    private Visibility reach(TypeMirror type) {
        var own = Visibility.of(types.erasure(type));
        return names.elementOf(type)
                .map(element -> own.and(Visibility.of(types.erasure(element))))
                .orElse(own);
    }

    private static String ofPrivate(DeclaredEntity entity, String what) {
        return "No access is generated for " + entity.definition().simpleName() + ", because " + what
                + ". It is reached by reflection, which is slower. Make it package-private to change that.";
    }

    private static String qualified(DeclaredEntity entity, VariableElement field) {
        return entity.definition().simpleName() + "." + field.getSimpleName();
    }

    private void writeRepository(DeclaredEntity entity, TypeElement repository) {
        var problem = new DeclaredRepository(entity, repository, names, elements, types).problem();
        if (problem.isPresent()) {
            reports.error(entity.element(), "repository", problem.get());
            return;
        }
        var name = names.generated(repository, REPOSITORY);
        write(new RepositoryClass(entity.element(), repository, name).file(), name, entity.element());
    }

    private void write(JavaFile file, ClassName name, TypeElement entity) {
        try {
            file.writeTo(filer);
        } catch (FilerException e) {
            reports.error(entity, taken(name, entity));
        } catch (IOException e) {
            reports.error(entity, name + " cannot be written: " + e.getMessage());
        }
    }

    private static String taken(ClassName name, TypeElement entity) {
        return name + ", which is to be generated for " + entity.getSimpleName() + ", exists already. "
                + "Rename it; or, if another generator makes typed metamodels too, have these end differently: -A"
                + MetamodelSuffix.OPTION + "=_E";
    }
}
