package dev.entia.schema.ddl;

/** What becomes of definitions when one of several fails. */
public enum Definitions {
    /** They are part of a transaction, which takes them back. */
    TRANSACTIONAL,
    /** Each of them is committed by itself; what was created is dropped again, as far as that goes. */
    COMMITTED
}
