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
import dev.entia.meta.Scalar;
import dev.entia.mongodb.command.MongoCommands;
import dev.entia.mongodb.command.MongoHint;
import dev.entia.mongodb.translate.Query;
import dev.entia.mongodb.translate.Write;
import dev.entia.mongodb.value.BsonValues;
import dev.entia.mongodb.value.FieldType;
import dev.entia.mongodb.value.Fields;
import dev.entia.type.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        this.transactions = new SessionTransactions(store.client(), store.errors(), this::closeRows);
    }

    @Override
    public Rows read(Read read) {
        checkOpen();
        var reading = store.plans().of(read.shape());
        var query = reading.plan().query(read.values());
        var documents = query instanceof Query.Linked linked
                ? linked(reading, linked, read)
                : documents(query, reading.plan().hints(), reading.codecs(), reading::text, read);
        if (reading.plan().isCount()) documents = new CountedDocuments(documents);
        var rows = new MongoRows(documents, reading.plan().slots(), open::remove);
        open.add(rows);
        return rows;
    }

    private MongoRows.Documents linked(Plans.Reading reading, Query.Linked query, Read read) {
        var texts = reading.plan().linkedTexts();
        var documents = new LinkedDocuments();
        try (var arrays =
                documents(query.owners(), List.of(), RowCodec.registry(query.slots()), () -> texts.get(0), read)) {
            documents.addArrays(arrays, query.key());
        }
        var members = query.members(documents.keys());
        try (var found = documents(members, List.of(), reading.codecs(), () -> texts.get(1), read)) {
            documents.addMembers(found, query.key(), reading.plan().keySlot());
        }
        return documents;
    }

    private MongoRows.Documents documents(
            Query query, List<MongoHint> hints, CodecRegistry codecs, Supplier<String> text, Read read) {
        var runner =
                new QueryRunner(database(read.freshness()).withCodecRegistry(codecs), transactions.session(), hints);
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
    private MongoDatabase database(Freshness wanted) {
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
        if (write instanceof Write.Delete delete)
            empty(delete.emptied(), writing.plan().emptiedTexts(), batch);
        var returned = new ArrayList<@Nullable Object[]>();
        long affected = ran(write, writing::text, batch, () -> returned.addAll(numbered(batch, write)));
        return new WriteResult(affected, returned);
    }

    /** References to what is about to be deleted. */
    private void empty(List<Write.UpdateMany> emptied, List<String> texts, WriteBatch batch) {
        for (int i = 0; i < emptied.size(); i++) {
            var text = texts.get(i);
            ran(emptied.get(i), () -> text, batch, () -> {});
        }
    }

    /** @param before is a part of it: if it fails, so does the write */
    private long ran(Write write, Supplier<String> text, WriteBatch batch, Runnable before) {
        var runner = new WriteRunner(store.database(), transactions.session());
        long startedAt = System.nanoTime();
        try {
            before.run();
            long affected = runner.run(write);
            store.log().ran(text, () -> parameters(batch), batch.rows(), affected, startedAt, null);
            return affected;
        } catch (RuntimeException e) {
            var error = classified(e, write.collection(), text.get());
            store.log().ran(text, () -> parameters(batch), batch.rows(), 0, startedAt, error);
            throw error;
        }
    }

    /** Gives new documents their numbers, if they need some; the columns that the batch wants back. */
    private List<@Nullable Object[]> numbered(WriteBatch batch, Write write) {
        if (!(batch.shape() instanceof WriteShape.Insert shape) || !(write instanceof Write.Insert insert))
            return List.of();
        var columns = new ArrayList<@Nullable Object[]>();
        for (var property : shape.returned()) {
            columns.add(property.isKey() ? keys(property, insert) : new @Nullable Object[batch.rows()]);
        }
        return columns;
    }

    private @Nullable Object[] keys(Scalar key, Write.Insert insert) {
        var type = FieldType.of(key);
        var documents = insert.documents();
        long first = store.sequences().take(insert.collection(), documents.size());
        var keys = new @Nullable Object[documents.size()];
        for (int i = 0; i < keys.length; i++) {
            long number = first + i;
            Object stored = type.kind() == Kind.INT ? (Object) Math.toIntExact(number) : (Object) number;
            documents.get(i).append(Fields.KEY, BsonValues.of(type, stored));
            keys[i] = stored;
        }
        return keys;
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
