package dev.entia.libsql.hrana;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes a Protobuf message. Not thread-safe.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Protobuf: encoding</a>
 */
final class ProtoWriter {

    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int LENGTH = 2;

    private static final int LONGEST_VARINT = 10;

    private byte[] buffer = new byte[512];
    private int size;

    ProtoWriter unsigned(int field, long value) {
        tag(field, VARINT);
        varint(value);
        return this;
    }

    /** A {@code sint64}. */
    ProtoWriter signed(int field, long value) {
        return unsigned(field, (value << 1) ^ (value >> 63));
    }

    ProtoWriter real(int field, double value) {
        tag(field, FIXED64);
        room(Double.BYTES);
        long bits = Double.doubleToRawLongBits(value);
        for (int i = 0; i < Double.BYTES; i++) buffer[size++] = (byte) (bits >>> (8 * i));
        return this;
    }

    ProtoWriter text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    ProtoWriter bytes(int field, byte[] value) {
        tag(field, LENGTH);
        varint(value.length);
        room(value.length);
        System.arraycopy(value, 0, buffer, size, value.length);
        size += value.length;
        return this;
    }

    /** A message in the message; its content is written by {@code content}. */
    ProtoWriter message(int field, Runnable content) {
        tag(field, LENGTH);
        room(1);
        int start = ++size;
        content.run();
        int length = size - start;
        // Most messages are shorter than 128 bytes, and have room for their length.
        int more = widthOf(length) - 1;
        if (more > 0) {
            room(more);
            System.arraycopy(buffer, start, buffer, start + more, length);
        }
        size = start - 1;
        varint(length);
        size += length;
        return this;
    }

    ProtoWriter empty(int field) {
        return message(field, () -> {});
    }

    byte[] toBytes() {
        return Arrays.copyOf(buffer, size);
    }

    private void tag(int field, int wire) {
        varint(((long) field << 3) | wire);
    }

    private void varint(long value) {
        room(LONGEST_VARINT);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            buffer[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        buffer[size++] = (byte) rest;
    }

    private static int widthOf(int length) {
        int width = 1;
        for (int rest = length >>> 7; rest != 0; rest >>>= 7) width++;
        return width;
    }

    private void room(int more) {
        if (buffer.length - size >= more) return;
        buffer = Arrays.copyOf(buffer, Math.max(Math.addExact(size, more), buffer.length * 2));
    }
}
