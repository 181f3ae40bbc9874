package dev.entia.testkit;

/** How the transactions of a store get along: which specifications of concurrent work there are to keep. */
public enum Writers {
    /** Transactions that write run side by side and lock rows; who only reads waits for nobody. */
    SIDE_BY_SIDE,
    /** Transactions that write run side by side and lock rows; who reads waits for who writes the same rows. */
    SIDE_BY_SIDE_READERS_WAIT,
    /**
     * Transactions that write run side by side, as of one moment each; who writes a row that another one has written is
     * refused at once. Who only reads waits for nobody.
     */
    SIDE_BY_SIDE_FIRST_WINS,
    /** A transaction that may write keeps the others waiting from its beginning; who only reads waits for nobody. */
    ONE_AT_A_TIME,
    /** A transaction has the whole store for itself; all others wait. */
    ALONE;

    /** Whether two transactions that write can be open at a time. */
    public boolean runSideBySide() {
        return lockRows() || this == SIDE_BY_SIDE_FIRST_WINS;
    }

    /** Whether rows are locked, so that others wait for them, and not the whole store. */
    public boolean lockRows() {
        return this == SIDE_BY_SIDE || this == SIDE_BY_SIDE_READERS_WAIT;
    }

    /** Whether who writes waits until others are done with what they have written. */
    public boolean letWritersWait() {
        return this != SIDE_BY_SIDE_FIRST_WINS;
    }

    /** Whether who only reads waits for nobody. */
    public boolean letRead() {
        return this == SIDE_BY_SIDE || this == SIDE_BY_SIDE_FIRST_WINS || this == ONE_AT_A_TIME;
    }
}
