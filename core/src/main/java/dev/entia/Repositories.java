package dev.entia;

import dev.entia.access.GeneratedClasses;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Makes repositories: generated ones, and for interfaces that were compiled without the processor, proxies. */
final class Repositories {

    private static final String SUFFIX = "_Impl";

    private Repositories() {}

    /** The repository of an entity: of its declared interface if there is one. */
    @SuppressWarnings("unchecked")
    static <E> EntityRepository<E> of(EntityManager em, EntityMeta<E> meta) {
        var declared = meta.repository();
        if (declared.isEmpty()) return new PlainRepository<>(em, meta.type());
        return (EntityRepository<E>) create(em, meta, declared.get());
    }

    /** The repository with this interface. */
    static <R extends EntityRepository<?>> R of(EntityManager em, Metadata metadata, Class<R> repository) {
        for (var meta : metadata.entities()) {
            if (meta.repository().filter(repository::equals).isPresent()) {
                return repository.cast(create(em, meta, repository));
            }
        }
        throw ContextErrors.unknownRepository(repository);
    }

    private static Object create(EntityManager em, EntityMeta<?> meta, Class<?> repository) {
        var generated = GeneratedClasses.find(repository, SUFFIX, GeneratedRepository.class);
        if (generated.isPresent()) return generated.get().create(em);
        if (!repository.isInterface() || !EntityRepository.class.isAssignableFrom(repository)) {
            throw ContextErrors.notARepository(repository);
        }
        return Proxy.newProxyInstance(
                repository.getClassLoader(), new Class<?>[] {repository}, new DefaultMethods(em, meta.type()));
    }

    private record PlainRepository<E>(EntityManager em, Class<E> entityType) implements EntityRepository<E> {}

    /** Runs an interface's default methods; the abstract ones are those of {@link EntityRepository}. */
    private record DefaultMethods(EntityManager em, Class<?> entityType) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.isDefault()) return InvocationHandler.invokeDefault(proxy, method, arguments);
            return switch (method.getName()) {
                case "em" -> em;
                case "entityType" -> entityType;
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                case "toString" -> method.getDeclaringClass().getSimpleName() + " of " + entityType.getSimpleName();
                default -> throw ContextErrors.notARepository(method.getDeclaringClass());
            };
        }
    }
}
