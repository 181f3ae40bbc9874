package dev.entia.benchmarks;

import java.util.List;
import java.util.ServiceLoader;

/**
 * What is measured. Where to add another: a module with a class path of its own, which depends on this one, implements this
 * interface, and names the implementation in {@code META-INF/services/dev.entia.benchmarks.Library}. Its
 * {@link Catalogue} tells {@link Measurement} how it is started.
 */
public interface Library {

    /** The ways of using it that are compared, new ones each time. */
    List<OrmAdapter> adapters();

    /** Adapters of all libraries on the class path, in the order in which they are reported. */
    static List<OrmAdapter> all() {
        return ServiceLoader.load(Library.class).stream()
                .flatMap(library -> library.get().adapters().stream())
                .toList();
    }

    static OrmAdapter adapter(String name) {
        var all = all();
        return all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> BenchmarkErrors.unknown(
                        "adapter", name, all.stream().map(OrmAdapter::name).toList()));
    }
}
