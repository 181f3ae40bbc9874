package dev.entia;

import dev.entia.driver.StatementObserver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An observer whose exceptions are not taken for those of the statement, which has been run: it may have been a commit. Errors
 * pass, those of a test that counts statements, say.
 */
record HarmlessObserver(StatementObserver observer) implements StatementObserver {

    private static final Logger LOG = LoggerFactory.getLogger("entia");

    @Override
    public void ran(Statement statement) {
        try {
            observer.ran(statement);
        } catch (RuntimeException e) {
            LOG.warn(
                    "An observer, see o.observe(…), threw when it was told of this statement; the statement, and what came of it, stand: {}",
                    statement.text(),
                    e);
        }
    }
}
