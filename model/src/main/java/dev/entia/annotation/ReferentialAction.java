package dev.entia.annotation;

/** What a foreign key does when the row that it refers to is deleted or gets another key. */
public enum ReferentialAction {
    /** For deletes: {@link #SET_NULL} if the relation takes null, else {@link #NO_ACTION}. For updates: {@link #NO_ACTION}. */
    DEFAULT,
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT
}
