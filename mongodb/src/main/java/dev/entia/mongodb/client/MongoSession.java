package dev.entia.mongodb.client;

import com.mongodb.ReadPreference;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import dev.entia.driver.DriverSession;
import dev.entia.driver.Freshness;
import dev.entia.driver.Read;
import dev.entia.driver.Rows;
import dev.entia.driver.Transactions;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteResult;
import dev.entia.driver.WriteShape;
import dev.entia.error.ConnectionException;
import dev.entia.mongodb.command.MongoCommands;
import dev.entia.mongodb.command.MongoHint;
import dev.entia.mongodb.translate.Query;
import dev.entia.mongodb.translate.Write;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** The way of one entity manager to MongoDB. */
final class MongoSession implements DriverSession {

    private final Store store;
    private final SessionTransactions transactions;
    private final List<MongoRows> open = new ArrayList<>();
    private Freshness freshness = Freshness.MAY_LAG;
    private boolean isClosed;

    MongoSession(Store store) {
        this.store = store;
        this.transactions = new SessionTransactions(store, this::closeRows);
    }

    @Override
    public Rows read(Read read) {
        checkOpen();
        var reading = store.plans().of(read.shape());
        var query = reading.plan().query(read.values());
        var documents =
                query instanceof Query.Linked linked ? linked(reading, linked, read) : asked(reading, query, read);
        var rows = new MongoRows(documents, reading.plan().slots(), open::remove);
        open.add(rows);
        return rows;
    }

    private MongoRows.Documents asked(Plans.Reading reading, Query query, Read read) {
        var plan = reading.plan();
        var found = documents(query, plan.hints(), reading.codecs(), reading::text, read);
        if (plan.isCount()) return new CountedDocuments(found);
        return plan.array()
                .<MongoRows.Documents>map(array -> new JoinedDocuments(
                        found, array, plan.keySlot(), plan.slots().size()))
                .orElse(found);
    }

    private MongoRows.Documents linked(Plans.Reading reading, Query.Linked query, Read read) {
        var documents = new LinkedDocuments();
        var codecs = RowCodec.registry(
                List.of(query.ownerKey()), List.of(query.array().field()));
        try (var arrays = documents(query.owners(), List.of(), codecs, reading::arraysText, read)) {
            documents.addArrays(arrays, query.array());
        }
        var members = query.members(documents.keys());
        try (var found = documents(members, List.of(), reading.codecs(), reading::membersText, read)) {
            documents.addMembers(found, query.array().key(), reading.plan().keySlot());
        }
        return documents;
    }

    private MongoRows.Documents documents(
            Query query, List<MongoHint> hints, CodecRegistry codecs, Supplier<String> text, Read read) {
        var database = database(read.freshness()).withCodecRegistry(codecs);
        var runner = new QueryRunner(database, transactions.session(), store.timeout(), hints);
        long startedAt = System.nanoTime();
        try {
            var cursor = runner.run(query);
            store.log().ran(text, () -> List.of(read.values()), 1, -1, startedAt, null);
            return new CursorDocuments(cursor, failure -> classified(failure, query.collection(), text.get()));
        } catch (RuntimeException e) {
            var error = classified(e, query.collection(), text.get());
            store.log().ran(text, () -> List.of(read.values()), 1, -1, startedAt, error);
            throw error;
        }
    }

    /** What this session has written it reads where it wrote. */
    MongoDatabase database(Freshness wanted) {
        boolean isLatest = wanted == Freshness.LATEST || freshness == Freshness.LATEST;
        return isLatest ? store.database().withReadPreference(ReadPreference.primary()) : store.database();
    }

    @Override
    public WriteResult write(WriteBatch batch) {
        checkOpen();
        if (transactions.isReadOnly()) throw ClientErrors.readOnlyTransaction();
        var writing = store.plans().of(batch.shape());
        var write = writing.plan().write(batch);
        readLatest();
        var returned = numbered(batch.shape(), write);
        LongSupplier work = () ->
                ran(write.collection(), writing::text, () -> parameters(batch), batch.rows(), () -> written(write));
        long affected =
                batch.shape() instanceof WriteShape.Upsert upsert ? new UpsertRace(upsert).run(work) : work.getAsLong();
        if (write instanceof Write.Delete delete && !isStale((WriteShape.Delete) batch.shape(), affected, batch.rows()))
            empty(delete.emptied(), writing.plan().emptiedTexts(), batch);
        return new WriteResult(affected, returned);
    }

    /** Whether documents stay because somebody else has changed them: the references to them stay, too. */
    private static boolean isStale(WriteShape.Delete shape, long deleted, int rows) {
        return shape.version().isPresent() && deleted < rows;
    }

    /** References to what was deleted. */
    private void empty(List<Write.UpdateMany> emptied, List<String> texts, WriteBatch batch) {
        for (int i = 0; i < emptied.size(); i++) {
            var update = emptied.get(i);
            var text = texts.get(i);
            ran(update.collection(), () -> text, () -> parameters(batch), batch.rows(), () -> written(update));
        }
    }

    private long written(Write write) {
        var open = transactions.session();
        return new WriteRunner(open == null ? store.timed() : store.database(), open).run(write);
    }

    /** Gives new documents their numbers; the columns that the batch wants back. */
    private List<@Nullable Object[]> numbered(WriteShape shape, Write write) {
        if (shape instanceof WriteShape.Upsert upsert && isNumbered(upsert)) {
            var made = ((Write.Upserts) write).upserts().stream().map(Write.Upsert::made);
            numbers(write, new NewKeys(upsert.entity().key(), made.toList()));
        }
        if (!(shape instanceof WriteShape.Insert insert) || insert.returned().isEmpty()) return List.of();
        var key = insert.entity().key();
        var numbers = numbers(write, new NewKeys(key, ((Write.Insert) write).documents()));
        var columns = new ArrayList<@Nullable Object[]>();
        for (var property : insert.returned()) {
            columns.add(property.isKey() ? numbers : new @Nullable Object[numbers.length]);
        }
        return columns;
    }

    /** Whether new documents get their key here. One that is there already keeps its own, and a number is left out. */
    private static boolean isNumbered(WriteShape.Upsert upsert) {
        return !upsert.properties().contains(upsert.entity().key());
    }

    private Object[] numbers(Write write, NewKeys keys) {
        long first = ran(
                Sequences.COLLECTION,
                () -> Sequences.TEXT,
                () -> List.of(List.of(write.collection(), keys.count())),
                1,
                () -> store.sequences().take(write.collection(), keys.count()));
        return keys.from(first);
    }

    /** Reports what is done, and tells what went wrong. */
    private long ran(
            String collection,
            Supplier<String> text,
            Supplier<List<List<@Nullable Object>>> parameters,
            int executions,
            LongSupplier work) {
        long startedAt = System.nanoTime();
        try {
            long result = work.getAsLong();
            store.log().ran(text, parameters, executions, result, startedAt, null);
            return result;
        } catch (RuntimeException e) {
            var error = classified(e, collection, text.get());
            store.log().ran(text, parameters, executions, 0, startedAt, error);
            throw error;
        }
    }

    /** One list for each row. */
    private static List<List<@Nullable Object>> parameters(WriteBatch batch) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int row = 0; row < batch.rows(); row++) {
            var values = new @Nullable Object[batch.columns().size()];
            for (int column = 0; column < values.length; column++)
                values[column] = batch.columns().get(column)[row];
            rows.add(Arrays.asList(values));
        }
        return rows;
    }

    /** An error of the connection ends a transaction. */
    RuntimeException classified(RuntimeException failure, String collection, String text) {
        var error = store.errors().classify(failure, collection, text);
        if (error instanceof ConnectionException) transactions.lost();
        return error;
    }

    /** The session of the open transaction; null if none is open. */
    @Nullable
    ClientSession clientSession() {
        checkOpen();
        return transactions.session();
    }

    @Override
    public <T> Optional<T> unwrap(Class<T> type) {
        return type == MongoCommands.class
                ? Optional.of(type.cast(new SessionCommands(store, this)))
                : Optional.empty();
    }

    @Override
    public void readLatest() {
        freshness = Freshness.LATEST;
    }

    @Override
    public Optional<Transactions> transactions() {
        return store.hasTransactions() ? Optional.of(transactions) : Optional.empty();
    }

    @Override
    public void close() {
        if (isClosed) return;
        isClosed = true;
        closeRows();
        transactions.close();
    }

    private void closeRows() {
        for (var rows : List.copyOf(open)) rows.close();
    }

    private void checkOpen() {
        if (isClosed) throw ClientErrors.closedSession();
    }
}
