package dev.entia.processor;

import com.palantir.javapoet.JavaFile;
import dev.entia.annotation.Entity;
import dev.entia.model.EntityDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Checks entities and writes their companions. One instance serves one compilation. */
@SupportedAnnotationTypes("dev.entia.annotation.Entity")
@SupportedOptions(EntityProcessor.METAMODEL_SUFFIX)
public final class EntityProcessor extends AbstractProcessor {

    static final String METAMODEL_SUFFIX = "entia.metamodelSuffix";

    /** The entities of this compilation, in the order they were met. */
    private final Set<String> entities = new LinkedHashSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        var found = ElementFilter.typesIn(round.getElementsAnnotatedWith(Entity.class));
        if (found.isEmpty()) return false;
        var names = new SourceNames(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        var reader = new SourceReader(names);
        var declared = found.stream().map(reader::read).toList();
        declared.stream()
                .map(DeclaredEntity::definition)
                .map(EntityDefinition::className)
                .forEach(entities::add);
        var members = new MemberReader(
                names, reader, processingEnv.getElementUtils(), processingEnv.getTypeUtils(), suffix());
        for (var entity : declared) {
            if (Visibility.of(entity.element()) == Visibility.PRIVATE) continue;
            write(new MetamodelClass(
                            entity,
                            names.generated(entity.element(), suffix()),
                            members.keyType(entity),
                            members.read(entity, entities))
                    .file());
            write(new AccessClass(
                            entity,
                            names.generated(entity.element(), "_Access"),
                            new StatePropertyReader(processingEnv.getTypeUtils()).read(entity),
                            processingEnv.getTypeUtils())
                    .file());
        }
        return false;
    }

    private String suffix() {
        return processingEnv.getOptions().getOrDefault(METAMODEL_SUFFIX, "_");
    }

    private void write(JavaFile file) {
        try {
            file.writeTo(processingEnv.getFiler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
