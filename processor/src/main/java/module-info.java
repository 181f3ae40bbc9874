/** Reads annotated sources, checks them, and writes typed paths, accessors and the entity index. */
module dev.entia.processor {
    requires com.palantir.javapoet;
    requires dev.entia.model;
    requires java.compiler;
    requires org.jspecify;

    provides javax.annotation.processing.Processor with
            dev.entia.processor.EntityProcessor;
}
