package dev.entia.testkit.driver;

import dev.entia.driver.DriverSession;
import dev.entia.driver.Read;
import dev.entia.driver.Rows;
import dev.entia.driver.TransactionOptions;
import dev.entia.driver.Transactions;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteResult;
import dev.entia.error.DriverException;
import java.util.Optional;

/** Notes each request before it is handed on. */
record RecordedSession(DriverSession session, Recording recording) implements DriverSession {

    @Override
    public Rows read(Read read) {
        recording.read(ShapeText.of(read));
        return session.read(read);
    }

    @Override
    public WriteResult write(WriteBatch batch) {
        recording.write(ShapeText.of(batch));
        if (recording.mustFailWrite()) throw new DriverException("This write was told to fail.", null);
        return session.write(batch);
    }

    @Override
    public void readLatest() {
        session.readLatest();
    }

    @Override
    public boolean mayLag() {
        return session.mayLag();
    }

    @Override
    public Optional<Transactions> transactions() {
        return session.transactions().map(RecordedTransactions::new);
    }

    @Override
    public <T> Optional<T> unwrap(Class<T> type) {
        return session.unwrap(type);
    }

    @Override
    public void close() {
        session.close();
    }

    private final class RecordedTransactions implements Transactions {

        private final Transactions transactions;

        RecordedTransactions(Transactions transactions) {
            this.transactions = transactions;
        }

        @Override
        public void begin(TransactionOptions options) {
            recording.transaction(depth() == 0 ? ("begin " + options).strip() : "savepoint");
            transactions.begin(options);
        }

        @Override
        public void commit() {
            boolean isWhole = depth() == 1;
            recording.transaction(isWhole ? "commit" : "release");
            if (isWhole && recording.mustBreakCommit()) throw new StackOverflowError("This commit was told to break.");
            if (isWhole && recording.mustFailCommit()) {
                transactions.rollback();
                throw new DriverException("This commit was told to fail.", null);
            }
            transactions.commit();
        }

        @Override
        public void rollback() {
            recording.transaction(depth() == 1 ? "rollback" : "undo");
            transactions.rollback();
        }

        @Override
        public int depth() {
            return transactions.depth();
        }
    }
}
