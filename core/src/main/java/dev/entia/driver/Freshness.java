package dev.entia.driver;

/** Which state of the store a read outside a transaction has to see. */
public enum Freshness {
    /** Everything that was committed before. */
    LATEST,
    /** Perhaps an earlier state, where the store is copied; but all that the session itself has written. */
    MAY_LAG
}
