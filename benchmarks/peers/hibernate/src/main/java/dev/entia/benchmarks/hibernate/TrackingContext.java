package dev.entia.benchmarks.hibernate;

import org.hibernate.bytecode.enhance.spi.DefaultEnhancementContext;
import org.hibernate.bytecode.enhance.spi.UnloadedClass;
import org.hibernate.bytecode.enhance.spi.UnloadedField;

/** Enhancement as the plugin does it: entities know what has changed in them, and load what is lazy. */
final class TrackingContext extends DefaultEnhancementContext {

    private final ClassLoader classes;

    TrackingContext(ClassLoader classes) {
        this.classes = classes;
    }

    @Override
    public ClassLoader getLoadingClassLoader() {
        return classes;
    }

    @Override
    public boolean doBiDirectionalAssociationManagement(UnloadedField field) {
        return false;
    }

    @Override
    public boolean doExtendedEnhancement(UnloadedClass type) {
        return false;
    }
}
