package dev.entia.benchmarks;

import java.util.Arrays;

/**
 * What goes to the server and back.
 *
 * @param statements how often the server is told to run one. Each set of values of a batch counts, unless the driver has made one
 *     statement of several; a COPY counts once, whatever its rows; a begin or commit counts if it is sent; several statements in
 *     one text count once
 * @param roundTrips how often the client waits for an answer
 * @param bytes in both directions, without what TCP adds
 */
record Traffic(long statements, long roundTrips, long bytes) {

    static Traffic parse(String text) {
        var numbers = Arrays.stream(text.split(":")).mapToLong(Long::parseLong).toArray();
        return new Traffic(numbers[0], numbers[1], numbers[2]);
    }

    Traffic minus(Traffic before) {
        return new Traffic(statements - before.statements, roundTrips - before.roundTrips, bytes - before.bytes);
    }

    /** The smaller one of each number. */
    Traffic least(Traffic other) {
        return new Traffic(
                Math.min(statements, other.statements),
                Math.min(roundTrips, other.roundTrips),
                Math.min(bytes, other.bytes));
    }

    /** {@code 3 / 2 / 182.1 kB}. */
    String cell() {
        return statements + " / " + roundTrips + " / " + Bytes.text((double) bytes);
    }

    @Override
    public String toString() {
        return statements + ":" + roundTrips + ":" + bytes;
    }
}
