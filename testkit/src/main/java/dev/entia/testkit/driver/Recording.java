package dev.entia.testkit.driver;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What a {@link RecordingDriver} was asked, in order, a line each: {@code begin}, {@code insert Author [name, email] ×2 →
 * id}, {@code read Book where title = ? lock write}, {@code commit}; {@code savepoint}, {@code release} and {@code undo} for what
 * happens inside a transaction. Can be told to fail. Thread-safe.
 */
public final class Recording {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Line> lines = new ArrayList<>();
    private final AtomicInteger writesToFailure = new AtomicInteger();
    private final AtomicInteger commitsToFailure = new AtomicInteger();
    private final AtomicInteger commitsToError = new AtomicInteger();

    Recording() {}

    /** Everything. */
    public List<String> all() {
        return texts(EnumSet.allOf(Kind.class));
    }

    /** The reads. */
    public List<String> reads() {
        return texts(EnumSet.of(Kind.READ));
    }

    /** The writes. */
    public List<String> writes() {
        return texts(EnumSet.of(Kind.WRITE));
    }

    /** The number of reads and writes. */
    public int statements() {
        return texts(EnumSet.of(Kind.READ, Kind.WRITE)).size();
    }

    /** Forgets what was recorded. */
    public void clear() {
        lock.lock();
        try {
            lines.clear();
        } finally {
            lock.unlock();
        }
    }

    /** Makes a write fail: the next one for 1, the one after it for 2. Later ones work again. */
    public void failAtWrite(int number) {
        writesToFailure.set(number);
    }

    /** Makes the next commit of a whole transaction fail. Later ones work again. */
    public void failAtCommit() {
        commitsToFailure.set(1);
    }

    /** Makes an error of the JVM end the next commit of a whole transaction before the store hears of it. Later ones work again. */
    public void breakAtCommit() {
        commitsToError.set(1);
    }

    void read(String text) {
        add(Kind.READ, text);
    }

    void write(String text) {
        add(Kind.WRITE, text);
    }

    void transaction(String text) {
        add(Kind.TRANSACTION, text);
    }

    boolean mustFailWrite() {
        return isDue(writesToFailure);
    }

    boolean mustFailCommit() {
        return isDue(commitsToFailure);
    }

    boolean mustBreakCommit() {
        return isDue(commitsToError);
    }

    private static boolean isDue(AtomicInteger countdown) {
        return countdown.get() > 0 && countdown.decrementAndGet() == 0;
    }

    private void add(Kind kind, String text) {
        lock.lock();
        try {
            lines.add(new Line(kind, text));
        } finally {
            lock.unlock();
        }
    }

    private List<String> texts(Set<Kind> kinds) {
        lock.lock();
        try {
            return lines.stream()
                    .filter(line -> kinds.contains(line.kind()))
                    .map(Line::text)
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    private enum Kind {
        READ,
        WRITE,
        TRANSACTION
    }

    private record Line(Kind kind, String text) {}
}
