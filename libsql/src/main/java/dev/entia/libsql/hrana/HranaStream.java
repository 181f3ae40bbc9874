package dev.entia.libsql.hrana;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connection of the server to its database, over several requests: each answer has a baton, which the next request shows.
 * Begins with its first request. When a request does not come back, the stream is lost: the server ends it when it has been
 * idle for about ten seconds, and undoes its transaction. Not thread-safe.
 */
public final class HranaStream implements StatementRunner {

    private final Endpoint origin;
    private Endpoint endpoint;
    private @Nullable String baton;

    public HranaStream(Endpoint endpoint) {
        this.origin = endpoint;
        this.endpoint = endpoint;
    }

    /** Whether the server keeps it. */
    public boolean isOpen() {
        return baton != null;
    }

    /** What becomes of the stream after a request. */
    public enum After {
        OPEN,
        /** Ended in the same request, which undoes a transaction that is open still. */
        ENDED
    }

    @Override
    public List<Outcome> run(Batch batch, After after) {
        return run(batch, after, endpoint.patience());
    }

    /** The same stream, for requests that may take no longer than that. */
    public StatementRunner within(Duration patience) {
        return (batch, after) -> run(batch, after, Optional.of(patience));
    }

    private List<Outcome> run(Batch batch, After after, Optional<Duration> patience) {
        boolean isStored = batch.isStored();
        var body = new ProtoWriter();
        showBaton(body);
        if (isStored) {
            body.message(
                    2,
                    () -> body.message(6, () -> body.unsigned(1, Batch.STORED).text(2, batch.storedText())));
        }
        body.message(2, () -> body.message(3, () -> body.message(1, () -> batch.write(body))));
        if (isStored && after == After.OPEN) {
            body.message(2, () -> body.message(7, () -> body.unsigned(1, Batch.STORED)));
        }
        if (after == After.ENDED) body.message(2, () -> body.empty(1));
        var results = results(body, patience);
        return understood(
                () -> outcomes(results.get(isStored ? 1 : 0), batch.statements().size()));
    }

    /** Whether a statement changes nothing. */
    public boolean isReadOnly(String sql, After after) {
        var body = new ProtoWriter();
        showBaton(body);
        body.message(2, () -> body.message(5, () -> body.text(1, sql)));
        if (after == After.ENDED) body.message(2, () -> body.empty(1));
        var results = results(body, endpoint.patience());
        return understood(() -> describedReadOnly(results.get(0)));
    }

    /**
     * Runs one statement, whose rows may be more than fit into the answer to a batch. Leaves the stream open.
     *
     * @throws dev.entia.error.DriverException if no answer comes, or none that can be understood
     */
    public Outcome runLarge(Batch.Guard guard, Statement statement) {
        var body = new ProtoWriter();
        showBaton(body);
        var batch = new Batch(guard, List.of(statement));
        body.message(2, () -> batch.write(body));
        var answer = ProtoReader.of(post("cursor", body, endpoint.patience()));
        return understood(() -> {
            var head = answer.delimited();
            while (head.next()) keep(head);
            return cursor(answer);
        });
    }

    /** Ends it, if it is open. Does not wait for the answer. */
    public void end() {
        if (baton == null) return;
        var body = new ProtoWriter();
        showBaton(body);
        body.message(2, () -> body.empty(1));
        baton = null;
        endpoint.send("pipeline", body.toBytes());
    }

    private void showBaton(ProtoWriter body) {
        if (baton != null) body.text(1, baton);
        else endpoint = origin.now();
    }

    private byte[] post(String path, ProtoWriter body, Optional<Duration> patience) {
        // Without an answer there is no new baton, and the old one is good for nothing.
        baton = null;
        return endpoint.post(path, body.toBytes(), patience);
    }

    private List<byte[]> results(ProtoWriter body, Optional<Duration> patience) {
        var answer = ProtoReader.of(post("pipeline", body, patience));
        return understood(() -> {
            var results = new ArrayList<byte[]>();
            while (answer.next()) {
                if (answer.field() == 3) results.add(answer.bytes());
                else keep(answer);
            }
            if (results.isEmpty()) throw new ProtoReader.Malformed();
            return results;
        });
    }

    private void keep(ProtoReader answer) {
        switch (answer.field()) {
            case 1 -> baton = answer.text();
            case 2 -> endpoint = endpoint.at(answer.text());
            default -> answer.skip();
        }
    }

    private static List<Outcome> outcomes(byte[] result, int statements) {
        var outcomes = new Outcome[statements];
        Arrays.fill(outcomes, new Outcome.Skipped());
        var reader = ProtoReader.of(result);
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> batch(response(reader.message(), 3), outcomes);
                // Which of them failed, nobody says.
                case 2 -> outcomes[statements - 1] = Outcome.failed(reader.message());
                default -> reader.skip();
            }
        }
        return Arrays.asList(outcomes);
    }

    private static void batch(ProtoReader result, Outcome[] outcomes) {
        while (result.next()) {
            switch (result.field()) {
                case 1 -> entry(result.message(), outcomes, Kind.DONE);
                case 2 -> entry(result.message(), outcomes, Kind.FAILED);
                default -> result.skip();
            }
        }
    }

    private enum Kind {
        DONE,
        FAILED
    }

    private static void entry(ProtoReader entry, Outcome[] outcomes, Kind kind) {
        long step = 0;
        Outcome outcome = kind == Kind.DONE ? new Outcome.Done(0, 0, List.of()) : new Outcome.Failed("", "");
        while (entry.next()) {
            switch (entry.field()) {
                case 1 -> step = entry.unsigned();
                case 2 -> outcome = kind == Kind.DONE ? Outcome.done(entry.message()) : Outcome.failed(entry.message());
                default -> entry.skip();
            }
        }
        if (step < 0 || step >= outcomes.length) throw new ProtoReader.Malformed();
        outcomes[(int) step] = outcome;
    }

    /** What is in a response of a kind, inside its two wrappings. */
    private static ProtoReader response(ProtoReader response, int kind) {
        while (response.next()) {
            if (response.field() != kind) {
                response.skip();
                continue;
            }
            var wrapped = response.message();
            while (wrapped.next()) {
                if (wrapped.field() == 1) return wrapped.message();
                wrapped.skip();
            }
        }
        throw new ProtoReader.Malformed();
    }

    private static boolean describedReadOnly(byte[] result) {
        var reader = ProtoReader.of(result);
        while (reader.next()) {
            if (reader.field() != 1) {
                reader.skip();
                continue;
            }
            var description = response(reader.message(), 5);
            boolean isReadOnly = false;
            while (description.next()) {
                if (description.field() == 4) isReadOnly = description.unsigned() != 0;
                else description.skip();
            }
            return isReadOnly;
        }
        return false;
    }

    private static Outcome cursor(ProtoReader answer) {
        var rows = new ArrayList<@Nullable Object[]>();
        int columns = 0;
        while (!answer.isAtEnd()) {
            var entry = answer.delimited();
            if (!entry.next()) throw new ProtoReader.Malformed();
            switch (entry.field()) {
                case 1 -> columns = columns(entry.message());
                case 2 -> {
                    return new Outcome.Done(0, columns, rows);
                }
                case 3 -> {
                    return stepError(entry.message());
                }
                case 4 -> rows.add(Outcome.row(entry.message(), columns));
                case 5 -> {
                    return Outcome.failed(entry.message());
                }
                default -> entry.skip();
            }
        }
        return new Outcome.Skipped();
    }

    private static int columns(ProtoReader begin) {
        int columns = 0;
        while (begin.next()) {
            if (begin.field() == 2) columns++;
            begin.skip();
        }
        return columns;
    }

    private static Outcome stepError(ProtoReader error) {
        Optional<Outcome> failed = Optional.empty();
        while (error.next()) {
            if (error.field() == 2) failed = Optional.of(Outcome.failed(error.message()));
            else error.skip();
        }
        return failed.orElseThrow(ProtoReader.Malformed::new);
    }

    private <T> T understood(Reading<T> reading) {
        try {
            return reading.read();
        } catch (ProtoReader.Malformed | IndexOutOfBoundsException e) {
            baton = null;
            throw HranaErrors.garbage(endpoint, e);
        }
    }

    private interface Reading<T> {
        T read();
    }
}
