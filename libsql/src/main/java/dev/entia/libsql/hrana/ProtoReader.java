package dev.entia.libsql.hrana;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a Protobuf message, field by field. What is no such message is a {@link Malformed}. Not thread-safe. */
final class ProtoReader {

    private final byte[] bytes;
    private final int end;
    private int at;
    private int field;
    private int wire;

    private ProtoReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    static ProtoReader of(byte[] message) {
        return new ProtoReader(message, 0, message.length);
    }

    /** Goes to the next field; false at the end. The value of each field must be read or skipped. */
    boolean next() {
        if (at == end) return false;
        long tag = varint();
        field = (int) (tag >>> 3);
        wire = (int) (tag & 7);
        return true;
    }

    int field() {
        return field;
    }

    long unsigned() {
        expect(ProtoWriter.VARINT);
        return varint();
    }

    /** A {@code sint64}. */
    long signed() {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    double real() {
        expect(ProtoWriter.FIXED64);
        int from = skipped(Double.BYTES);
        long bits = 0;
        for (int i = 0; i < Double.BYTES; i++) bits |= (bytes[from + i] & 0xFFL) << (8 * i);
        return Double.longBitsToDouble(bits);
    }

    String text() {
        int length = length();
        return new String(bytes, skipped(length), length, StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        int length = length();
        int from = skipped(length);
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    ProtoReader message() {
        int length = length();
        int from = skipped(length);
        return new ProtoReader(bytes, from, from + length);
    }

    /** A message that stands in a row of such, each behind its length and without a field. */
    ProtoReader delimited() {
        wire = ProtoWriter.LENGTH;
        return message();
    }

    boolean isAtEnd() {
        return at == end;
    }

    /** Passes over a value that nobody wants, such as one of a later version. */
    void skip() {
        switch (wire) {
            case ProtoWriter.VARINT -> varint();
            case ProtoWriter.FIXED64 -> skipped(Long.BYTES);
            case ProtoWriter.LENGTH -> skipped(length());
            case 5 -> skipped(Integer.BYTES);
            default -> throw new Malformed();
        }
    }

    private int length() {
        expect(ProtoWriter.LENGTH);
        long length = varint();
        if (length < 0 || length > end - at) throw new Malformed();
        return (int) length;
    }

    private int skipped(int length) {
        if (length > end - at) throw new Malformed();
        int from = at;
        at += length;
        return from;
    }

    private void expect(int expected) {
        if (wire != expected) throw new Malformed();
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            if (at == end) throw new Malformed();
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) return value;
        }
        throw new Malformed();
    }

    /** These bytes are no such message. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
