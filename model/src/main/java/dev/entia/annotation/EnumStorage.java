package dev.entia.annotation;

/** What stands in the column of an enum property. */
public enum EnumStorage {
    /** The constant's name, as text. Survives reordering, not renaming. */
    NAME,
    /** The constant's position, counted from 0. Survives renaming, not reordering. */
    ORDINAL
}
