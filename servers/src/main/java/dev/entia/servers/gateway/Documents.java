package dev.entia.servers.gateway;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** BSON documents and their bytes. */
final class Documents {

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private Documents() {}

    static BsonDocument read(byte[] bytes) {
        return read(ByteBuffer.wrap(bytes));
    }

    /** The one at the position of the bytes, which is then behind it. */
    static BsonDocument read(ByteBuffer bytes) {
        int start = bytes.position();
        int length = bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(start);
        var document = bytes.slice(start, length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(start + length);
        return CODEC.decode(
                new BsonBinaryReader(document), DecoderContext.builder().build());
    }

    static byte[] bytes(BsonDocument document) {
        var buffer = new BasicOutputBuffer();
        CODEC.encode(
                new BsonBinaryWriter(buffer), document, EncoderContext.builder().build());
        return buffer.toByteArray();
    }

    /** The answer to a command that was done and has nothing to tell. */
    static BsonDocument ok() {
        return new BsonDocument("ok", new BsonDouble(1));
    }
}
