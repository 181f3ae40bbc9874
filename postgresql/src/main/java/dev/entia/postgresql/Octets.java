package dev.entia.postgresql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.copy.CopyIn;

/**
 * Bytes that become more, in blocks, so that those that are there are not copied; numbers as the network has them. Not
 * thread-safe.
 */
final class Octets {

    private final int blockSize;
    private final List<byte[]> full = new ArrayList<>();
    private byte[] block;
    private int size;

    /** @param blockSize how many bytes are kept together */
    Octets(int blockSize) {
        this.blockSize = blockSize;
        this.block = new byte[blockSize];
    }

    int size() {
        return full.size() * blockSize + size;
    }

    void putByte(int value) {
        makeRoom();
        block[size++] = (byte) value;
    }

    void putShort(int value) {
        putByte(value >> 8);
        putByte(value);
    }

    void putInt(int value) {
        putShort(value >> 16);
        putShort(value);
    }

    void putLong(long value) {
        putInt((int) (value >> 32));
        putInt((int) value);
    }

    void put(byte[] bytes) {
        put(bytes, bytes.length);
    }

    void put(Octets others) {
        for (var each : others.full) put(each);
        put(others.block, others.size);
    }

    private void put(byte[] bytes, int length) {
        for (int from = 0; from < length; ) {
            makeRoom();
            int some = Math.min(length - from, blockSize - size);
            System.arraycopy(bytes, from, block, size, some);
            size += some;
            from += some;
        }
    }

    private void makeRoom() {
        if (size < blockSize) return;
        full.add(block);
        block = new byte[blockSize];
        size = 0;
    }

    void sendTo(CopyIn copy) throws SQLException {
        for (var each : full) copy.writeToCopy(each, 0, blockSize);
        copy.writeToCopy(block, 0, size);
    }
}
