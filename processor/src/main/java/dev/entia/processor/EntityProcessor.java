package dev.entia.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Checks entities and writes their companions: the typed metamodel {@code Book_}, the access {@code Book_Access}, the
 * implementation of the declared repository, and the index of all entities. One instance serves one compilation.
 */
@SupportedAnnotationTypes("dev.entia.annotation.Entity")
@SupportedOptions(MetamodelSuffix.OPTION)
public final class EntityProcessor extends AbstractProcessor {

    private @Nullable EntityCompilation compilation;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    /** Claims no annotation: other processors may read the same entities. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (compilation == null) compilation = EntityCompilation.in(processingEnv);
        compilation.next(round);
        return false;
    }
}
