package dev.entia.benchmarks;

/**
 * One run of an operation.
 *
 * @param nanos how long it took
 * @param bytes how much the thread allocated, 0 where it is not counted
 */
record Sample(long nanos, long bytes) {

    static Sample parse(String text) {
        int colon = text.indexOf(':');
        return new Sample(Long.parseLong(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return nanos + ":" + bytes;
    }
}
