package dev.entia;

import dev.entia.error.NoContextException;
import dev.entia.error.ValidationException;

/** The errors of request contexts and repositories. */
final class ContextErrors {

    private ContextErrors() {}

    static NoContextException noContext() {
        return new NoContextException("The global entity manager was used outside a request context. Open one: "
                + "try (var context = RequestContext.open(orm.em())) { … }, take an entity manager of your own: "
                + "orm.em().fork(), or set allowGlobalContext() in scripts and tests.");
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

    static ValidationException nothingOfItsOwn(Class<?> type) {
        return new ValidationException("The driver of this ORM offers no " + type.getName()
                + ". Its module says what it has of its own, and when.");
    }
}
