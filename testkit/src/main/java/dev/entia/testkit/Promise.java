package dev.entia.testkit;

/**
 * What a store may promise that its driver's capabilities do not tell. Specifications that need a promise which is not
 * given are skipped, and say so.
 */
public enum Promise {
    /** Work can be kept or undone as a whole: sessions have transactions. */
    TRANSACTIONS,
    /** Transactions can be kept apart as if one ran after the other. */
    SERIALIZABLE,
    /** A reference leads to a row that exists; a row that is referred to is not deleted. */
    FOREIGN_KEYS,
    /** Rows satisfy the checks that are declared for their values. */
    CHECKS,
    /** A required value cannot be missing, whoever writes. */
    REQUIRED_VALUES,
    /** Nothing can be read or written but what was created before. */
    FIXED_SCHEMA,
    /** Columns have the types that are declared for them in SQL. */
    DECLARED_TYPES,
    /** Times keep at least six digits of a fraction of a second. */
    MICROSECONDS
}
