package dev.entia;

import dev.entia.error.NoContextException;
import dev.entia.error.ValidationException;

/** The errors of request contexts, repositories, and of asking for what a driver has not. */
final class ContextErrors {

    private ContextErrors() {}

    static NoContextException noContext() {
        return new NoContextException("The global entity manager was used outside a request context. Open one: "
                + "try (var context = RequestContext.open(orm.em())) { … }, take an entity manager of your own: "
                + "orm.em().fork(), or set allowGlobalContext() in scripts and tests.");
    }

    static NoContextException closed() {
        return new NoContextException(
                "This request context is closed, and its entity manager with it. Open another one: "
                        + "try (var context = RequestContext.open(orm.em())) { … }.");
    }

    static ValidationException closedOutOfOrder() {
        return new ValidationException("A request context was closed on another thread than it was opened on, "
                + "or before one that was opened inside it. Use try-with-resources.");
    }

    static ValidationException unknownRepository(Class<?> repository) {
        return new ValidationException(repository.getName() + " is not the repository of any entity of this ORM. "
                + "Name it: @Entity(repository = " + repository.getSimpleName() + ".class).");
    }

    static ValidationException notARepository(Class<?> repository) {
        return new ValidationException(repository.getName()
                + " must be an interface that extends EntityRepository and has default methods only.");
    }

    static ValidationException notOffered(Class<?> type, String driver) {
        return new ValidationException(
                "em.unwrap(…) was asked for a " + type.getName() + ", and the driver of this ORM (" + driver
                        + ") has nothing of that type. Ask for what its module offers.");
    }
}
