package dev.entia.benchmarks.entia;

import dev.entia.benchmarks.OrmAdapter;
import dev.entia.driver.StatementObserver;
import java.io.IOException;

/** Loads this package once more, without the classes that give access to entities, as if the processor had not run. */
final class WithoutGeneratedAccess extends ClassLoader {

    private static final String PACKAGE = WithoutGeneratedAccess.class.getPackageName() + ".";

    private WithoutGeneratedAccess() {
        super(WithoutGeneratedAccess.class.getClassLoader());
    }

    static OrmAdapter adapter(String name) {
        try {
            return (OrmAdapter) new WithoutGeneratedAccess()
                    .loadClass(EntiaAdapter.class.getName())
                    .getConstructor(String.class, StatementObserver.class)
                    .newInstance(name, StatementObserver.NONE);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The adapter cannot be loaded a second time.", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE)) return super.loadClass(name, resolve);
        if (name.endsWith("_Access")) throw new ClassNotFoundException(name);
        var loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (var file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) throw new ClassNotFoundException(name);
            var bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
