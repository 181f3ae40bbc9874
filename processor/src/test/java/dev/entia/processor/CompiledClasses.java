package dev.entia.processor;

import com.google.testing.compile.Compilation;
import dev.entia.access.GeneratedAccess;
import dev.entia.access.GeneratedClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** The classes of a compilation, ready to run. */
final class CompiledClasses extends ClassLoader {

    private final Map<String, JavaFileObject> files = new HashMap<>();

    CompiledClasses(Compilation compilation) {
        super(CompiledClasses.class.getClassLoader());
        for (var file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                var path = file.getName()
                        .substring(StandardLocation.CLASS_OUTPUT.getName().length() + 2);
                files.put(path.substring(0, path.length() - ".class".length()).replace('/', '.'), file);
            }
        }
    }

    /** The access that was generated for a class. */
    GeneratedAccess<Object> access(String className) throws ClassNotFoundException {
        return access(loadClass(className));
    }

    /** The access that was generated for a class of any loader. */
    @SuppressWarnings("unchecked") // What registers for a class is made for it.
    static GeneratedAccess<Object> access(Class<?> type) {
        return GeneratedClasses.find(type, "_Access", GeneratedAccess.class).orElseThrow();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var file = files.get(name);
        if (file == null) throw new ClassNotFoundException(name);
        try (var in = file.openInputStream()) {
            var bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
