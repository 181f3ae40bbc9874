package dev.entia.benchmarks;

/**
 * One operation of one adapter, run again and again: {@link #prepare}, {@link #run}, {@link #restore}. Only running is
 * timed. {@link #verifyEffect} asks the database, after running and before restoring.
 */
final class Trial {

    private static final int PAGE = 50;
    private static final long PARENT = 1_000_000;

    private final Operation operation;
    private final Adapter adapter;
    private final Fixture database;
    private final int rows;
    private final int authors;
    private final int taggedBooks;
    private final int documents;
    // Another number each time: prices that are written must differ from those that are there.
    private int turn = (int) Math.floorMod(System.nanoTime() / 1000, 1_000_000L);

    private int requests;

    Trial(Operation operation, Adapter adapter, Fixture database) {
        this(operation, adapter, database, 10_000);
    }

    private Trial(Operation operation, Adapter adapter, Fixture database, int rows) {
        this.operation = operation;
        this.adapter = adapter;
        this.database = database;
        this.rows = rows;
        this.authors = rows / 10;
        this.taggedBooks = rows / 5;
        this.documents = rows / 2;
    }

    /** A quarter of the rows that the title says, unless they are few. */
    static Trial ofAQuarter(Operation operation, Adapter adapter, Fixture database) {
        return new Trial(operation, adapter, database, 2_500);
    }

    /** Whether what a run allocates can be counted. */
    boolean isCounted() {
        return adapter.isCounted();
    }

    /**
     * Does it once, with all that comes before and after.
     *
     * @throws AssertionError if the answer or the effect is not what it should be
     */
    void verifyOnce() throws Exception {
        begin();
        prepare();
        verifyAnswer(run());
        verifyEffect();
        restore();
        end();
    }

    /** What comes before a series of runs. */
    void begin() throws Exception {
        switch (operation) {
            case UPDATE_ALL, UPDATE_ONE, FLUSH_UNCHANGED -> {
                database.settle();
                adapter.openBooks(rows);
            }
            case REQUEST -> database.settle();
            default -> {}
        }
    }

    /** What comes before each run. */
    void prepare() throws Exception {
        turn++;
        if (operation != Operation.DELETE) return;
        database.fill(documents);
        adapter.openDocuments();
    }

    /** Does it, and returns what the adapter says about it. */
    long run() throws Exception {
        switch (operation) {
            case FIND_BY_ID -> {
                return adapter.findById(book());
            }
            case LOAD_PAGE -> {
                return adapter.loadBooks(PAGE);
            }
            case LOAD_AUTHORS -> {
                return adapter.loadAuthors(rows);
            }
            case LOAD_BOOKS -> {
                return adapter.loadBooks(rows);
            }
            case JOIN_BOOKS -> {
                return adapter.joinBooks(authors);
            }
            case POPULATE_BOOKS -> {
                return adapter.populateBooks(authors);
            }
            case POPULATE_TAGS -> {
                return adapter.populateTags(taggedBooks);
            }
            case INSERT_IDENTITY -> adapter.insertIdentity(rows);
            case INSERT_SEQUENCE -> adapter.insertSequence(rows);
            case INSERT_UUID -> adapter.insertUuid(rows);
            case UPDATE_ALL -> adapter.updateAll(price());
            case UPDATE_ONE -> adapter.updateOne(price());
            case FLUSH_UNCHANGED -> adapter.flushUnchanged();
            case DELETE -> adapter.deleteAll();
            case REQUEST -> adapter.request(author(), price());
        }
        return 0;
    }

    /** What comes after each run. */
    void restore() throws Exception {
        switch (operation) {
            case INSERT_IDENTITY, INSERT_SEQUENCE, INSERT_UUID -> database.clean();
            case REQUEST -> {
                // So that no author is met twice: the second time there would be more books.
                if (++requests % Store.AUTHORS == 0) database.clean();
            }
            default -> {}
        }
    }

    /** What comes after a series of runs. */
    void end() throws Exception {
        if (operation == Operation.REQUEST) database.clean();
    }

    private long book() {
        return turn * 7919L % Store.BOOKS + 1;
    }

    private long author() {
        return turn % Store.AUTHORS + 1L;
    }

    private double price() {
        return turn * 20_000.0;
    }

    /**
     * Whether what the last run returned is what it should.
     *
     * @throws AssertionError if not
     */
    void verifyAnswer(long answer) {
        switch (operation) {
            case FIND_BY_ID -> answers(answer, book());
            case LOAD_PAGE -> answers(answer, PAGE * PARENT);
            case LOAD_AUTHORS, LOAD_BOOKS -> answers(answer, rows * PARENT);
            case JOIN_BOOKS, POPULATE_BOOKS -> answers(answer, authors * (PARENT + Store.BOOKS_OF_AUTHOR));
            case POPULATE_TAGS -> answers(answer, taggedBooks * (PARENT + Store.TAGS_OF_BOOK));
            default -> answers(answer, 0);
        }
    }

    /**
     * Whether the database holds what the last run should have written. After a flush of nothing, whether the context is one
     * whose next flush would have found a change; that the flush itself was no empty method, nothing can tell that the adapter has.
     *
     * @throws AssertionError if not; says what is missing
     */
    void verifyEffect() throws Exception {
        switch (operation) {
            case INSERT_IDENTITY -> gives(database.newDocuments("doc_ident"), rows);
            case INSERT_SEQUENCE -> gives(database.newDocuments("doc_seq"), rows);
            case INSERT_UUID -> gives(database.newDocuments("doc_uuid"), rows);
            case UPDATE_ALL -> gives(database.prices(rows, price()), rows);
            case UPDATE_ONE -> gives(database.booksOfPrice(rows, price()), 1);
            case FLUSH_UNCHANGED -> {
                adapter.updateOne(price());
                gives(database.booksOfPrice(rows, price()), 1);
            }
            case DELETE -> gives(database.documents(), 0);
            case REQUEST -> {
                gives(database.booksOfPrice(author(), price()), 1);
                gives(database.newBooks(author()), 1);
            }
            default -> {}
        }
    }

    private void answers(long found, long expected) {
        if (found != expected) throw BenchmarkErrors.otherResult(adapter, operation, found, expected);
    }

    private void gives(Fixture.Found found, long expected) {
        if (found.number() != expected) throw BenchmarkErrors.notDone(adapter, operation, found, expected);
    }
}
