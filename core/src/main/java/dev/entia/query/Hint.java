package dev.entia.query;

/**
 * What one driver understands about how a query is to be run: an index to use, a time that it may take. A driver that does
 * not understand a hint refuses it. Immutable, with {@code equals}: hints are part of what a driver keeps plans by.
 */
public interface Hint {}
