package dev.entia;

import dev.entia.driver.StatementObserver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An observer whose failure is not taken for that of the statement, which has been run: it may have been a commit. */
record HarmlessObserver(StatementObserver observer) implements StatementObserver {

    private static final Logger LOG = LoggerFactory.getLogger("entia");

    @Override
    public void ran(Statement statement) {
        try {
            observer.ran(statement);
        } catch (RuntimeException e) {
            LOG.warn(
                    "An observer, see o.observe(…), failed after this statement, which has been run: {}",
                    statement.text(),
                    e);
        }
    }
}
