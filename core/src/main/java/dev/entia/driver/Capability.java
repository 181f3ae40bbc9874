package dev.entia.driver;

/** What the engine must know of a driver to plan for it. What a store cannot do is absent. */
public enum Capability {
    /** One read may bring the targets of to-one relations along, see {@link FetchNode.Join}. */
    JOINED_FETCH,
    /**
     * The links of a many-to-many are kept in the owner's own record and go with it, in the order in which they came.
     * Before their target is deleted they are taken away by a {@link WriteShape.UnlinkAll}.
     */
    LINKS_INLINE,
    /** A batch of inserts gives back the keys that the store generated. */
    GENERATED_KEYS_IN_BATCH,
    /** Rows can be locked until the end of a transaction, see {@link ReadShape#lock}. */
    ROW_LOCKS,
    /** A transaction can be begun inside another one and undone alone, see {@link Transactions}. */
    SAVEPOINTS,
    /** Rows arrive while they are read; not all of them are held in memory. */
    STREAMING
}
