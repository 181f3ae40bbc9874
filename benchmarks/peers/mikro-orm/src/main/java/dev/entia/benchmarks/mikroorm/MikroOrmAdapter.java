package dev.entia.benchmarks.mikroorm;

import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Operation;
import dev.entia.benchmarks.OrmAdapter;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** MikroORM as it is set up by default but for larger batches; each context is a fork. Prices are whole numbers. */
public final class MikroOrmAdapter implements OrmAdapter {

    private NodeProcess node;

    @Override
    public String name() {
        return "mikro-orm";
    }

    @Override
    public Set<Operation> unsupported() {
        return EnumSet.of(Operation.INSERT_SEQUENCE);
    }

    @Override
    public boolean isCounted() {
        return false;
    }

    /** Of Node.js. */
    @Override
    public long usedBytes() {
        return node.ask("usedBytes");
    }

    @Override
    public void open(BenchmarkDatabase database) throws IOException {
        node = NodeProcess.start(database);
    }

    @Override
    public long findById(long id) {
        return node.ask("findById", id);
    }

    @Override
    public long loadAuthors(int last) {
        return node.ask("loadAuthors", last);
    }

    @Override
    public long loadBooks(int last) {
        return node.ask("loadBooks", last);
    }

    @Override
    public long joinBooks(int lastAuthor) {
        return node.ask("joinBooks", lastAuthor);
    }

    @Override
    public long populateBooks(int lastAuthor) {
        return node.ask("populateBooks", lastAuthor);
    }

    @Override
    public long populateTags(int lastBook) {
        return node.ask("populateTags", lastBook);
    }

    @Override
    public void insertIdentity(int size) {
        node.ask("insertIdentity", size);
    }

    @Override
    public void insertSequence(int size) {
        throw new UnsupportedOperationException(name() + " has no keys of sequences.");
    }

    @Override
    public void insertUuid(int size) {
        node.ask("insertUuid", size);
    }

    @Override
    public void openBooks(int last) {
        node.ask("openBooks", last);
    }

    @Override
    public void updateAll(double firstPrice) {
        node.ask("updateAll", (long) firstPrice);
    }

    @Override
    public void updateOne(double price) {
        node.ask("updateOne", (long) price);
    }

    @Override
    public void flushUnchanged() {
        node.ask("flushUnchanged");
    }

    @Override
    public void openDocuments() {
        node.ask("openDocuments");
    }

    @Override
    public void deleteAll() {
        node.ask("deleteAll");
    }

    @Override
    public void request(long author, double price) {
        node.ask("request", author, (long) price);
    }

    @Override
    public void close() {
        if (node != null) node.close();
    }
}
