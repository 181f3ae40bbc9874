package dev.entia.libsql.hrana;

import java.util.List;

/**
 * Statements that run in order in one request, each only if the one before succeeded.
 *
 * @param guard what must be so for the first
 */
public record Batch(Guard guard, List<Statement> statements) {

    /** The name that a text of many executions has on the server. */
    static final int STORED = 1;

    public Batch {
        statements = List.copyOf(statements);
    }

    /** On what condition a batch runs. */
    public enum Guard {
        NONE,
        /**
         * A transaction is open. The server may have ended it, and would run each statement as one of its own then, to be
         * kept although the transaction is not.
         */
        IN_TRANSACTION
    }

    /** Whether its text is told once and then referred to: the last statement is one of several executions. */
    boolean isStored() {
        int last = statements.size() - 1;
        return last > 0
                && statements.get(last).sql().equals(statements.get(last - 1).sql());
    }

    String storedText() {
        return statements.get(statements.size() - 1).sql();
    }

    void write(ProtoWriter writer) {
        boolean isStored = isStored();
        for (int i = 0; i < statements.size(); i++) {
            int step = i;
            writer.message(1, () -> writeStep(writer, step, isStored));
        }
    }

    private void writeStep(ProtoWriter writer, int step, boolean isStored) {
        if (step > 0) writer.message(1, () -> writer.unsigned(1, step - 1));
        else if (guard == Guard.IN_TRANSACTION) writer.message(1, () -> writer.message(3, () -> writer.empty(6)));
        var statement = statements.get(step);
        boolean refers = isStored && statement.sql().equals(storedText());
        writer.message(2, () -> {
            if (refers) statement.writeStored(writer, STORED);
            else statement.write(writer);
        });
    }
}
