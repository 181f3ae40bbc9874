package dev.entia.benchmarks;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * What is measured. Where to add another: a module with a class path of its own, which depends on this one, implements this
 * interface, and names the implementation in {@code META-INF/services/dev.entia.benchmarks.Library}. Its
 * {@link Catalogue} tells {@link Measurement} how it is started.
 */
public interface Library {

    /** The ways of using it that are compared, new ones each time. */
    List<OrmAdapter> adapters();

    /** As {@link #adapters}, for MongoDB. */
    default List<DocumentAdapter> documentAdapters() {
        return List.of();
    }

    /** How it is started, in the same ways. */
    default List<StartUp> startUps() {
        return List.of();
    }

    /** Adapters of all libraries on the class path, in the order in which they are reported. */
    static List<OrmAdapter> all() {
        return of(Library::adapters);
    }

    /** As {@link #all}, for MongoDB. */
    static List<DocumentAdapter> allForDocuments() {
        return of(Library::documentAdapters);
    }

    private static <A> List<A> of(Function<Library, List<A>> adapters) {
        return ServiceLoader.load(Library.class).stream()
                .flatMap(library -> adapters.apply(library.get()).stream())
                .toList();
    }

    static OrmAdapter adapter(String name) {
        return named(name, all());
    }

    static DocumentAdapter documentAdapter(String name) {
        return named(name, allForDocuments());
    }

    /** One, or none: not every adapter has something to start. */
    static List<StartUp> startUpsOf(String adapter) {
        return of(Library::startUps).stream()
                .filter(each -> each.name().equals(adapter))
                .toList();
    }

    private static <A extends Adapter> A named(String name, List<A> all) {
        return all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> BenchmarkErrors.unknown(
                        "adapter", name, all.stream().map(Adapter::name).toList()));
    }
}
