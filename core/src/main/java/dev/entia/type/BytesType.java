package dev.entia.type;

import java.util.Arrays;

/** Bytes; the only built-in values that can change under one's feet. */
record BytesType() implements ValueType<byte[]> {

    @Override
    public Class<byte[]> javaType() {
        return byte[].class;
    }

    @Override
    public Kind kind() {
        return Kind.BYTES;
    }

    @Override
    public Object toStored(byte[] value) {
        return value;
    }

    @Override
    public byte[] fromStored(Object stored) {
        return (byte[]) stored;
    }

    @Override
    public boolean same(byte[] left, byte[] right) {
        return Arrays.equals(left, right);
    }

    @Override
    public byte[] copy(byte[] value) {
        return value.clone();
    }
}
