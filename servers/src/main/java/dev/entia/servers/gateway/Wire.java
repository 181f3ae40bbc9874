package dev.entia.servers.gateway;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/**
 * The messages of a connection: OP_MSG, and OP_QUERY, in which drivers say hello. Every number is little-endian.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/">MongoDB Wire Protocol</a>
 */
final class Wire {

    private static final int OP_REPLY = 1;
    private static final int OP_QUERY = 2004;
    private static final int OP_MSG = 2013;
    private static final int HEADER = 16;
    private static final int CHECKSUM_PRESENT = 1;
    private static final int MORE_TO_COME = 2;

    /** Flags, no cursor, a start at 0, and one document. */
    private static final byte[] ONE_DOCUMENT = {8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0};

    private static final AtomicInteger IDS = new AtomicInteger();

    private final DataInputStream input;
    private final OutputStream output;

    Wire(Socket socket) throws IOException {
        input = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        output = socket.getOutputStream();
    }

    enum Form {
        MESSAGE,
        UNANSWERED_MESSAGE,
        QUERY
    }

    /** A command, as a document with the parts of the message that came beside it. */
    record Request(int id, Form form, BsonDocument command) {}

    /**
     * @throws EOFException if the client has gone
     */
    Request read() throws IOException {
        var header = little(input.readNBytes(HEADER));
        if (header.remaining() < HEADER) throw new EOFException();
        int length = header.getInt();
        int id = header.getInt();
        int operation = header.position(HEADER - Integer.BYTES).getInt();
        var body = new byte[length - HEADER];
        input.readFully(body);
        return switch (operation) {
            case OP_MSG -> message(id, little(body));
            case OP_QUERY -> query(id, little(body));
            default -> throw new IOException("There is no operation " + operation);
        };
    }

    void write(Request request, BsonDocument answer) throws IOException {
        var document = Documents.bytes(answer);
        switch (request.form()) {
            case MESSAGE -> send(request, OP_MSG, new byte[5], document);
            case QUERY -> send(request, OP_REPLY, ONE_DOCUMENT, document);
            case UNANSWERED_MESSAGE -> {}
        }
    }

    private static Request message(int id, ByteBuffer body) {
        int flags = body.getInt();
        if ((flags & CHECKSUM_PRESENT) != 0) body.limit(body.limit() - Integer.BYTES);
        var command = new BsonDocument();
        while (body.hasRemaining()) {
            if (body.get() == 0) command.putAll(Documents.read(body));
            else readSequence(body, command);
        }
        var form = (flags & MORE_TO_COME) != 0 ? Form.UNANSWERED_MESSAGE : Form.MESSAGE;
        return new Request(id, form, command);
    }

    private static void readSequence(ByteBuffer body, BsonDocument command) {
        int end = body.position() + body.getInt(body.position());
        body.getInt();
        var name = readName(body);
        var documents = new BsonArray();
        while (body.position() < end) documents.add(Documents.read(body));
        command.put(name, documents);
    }

    private static Request query(int id, ByteBuffer body) {
        body.getInt();
        readName(body);
        body.getLong();
        return new Request(id, Form.QUERY, Documents.read(body));
    }

    private static String readName(ByteBuffer body) {
        var name = new ByteArrayOutputStream();
        for (byte next = body.get(); next != 0; next = body.get()) name.write(next);
        return name.toString(StandardCharsets.UTF_8);
    }

    private void send(Request request, int operation, byte[] prefix, byte[] document) throws IOException {
        int length = HEADER + prefix.length + document.length;
        var message = new byte[length];
        little(message)
                .putInt(length)
                .putInt(IDS.incrementAndGet())
                .putInt(request.id())
                .putInt(operation)
                .put(prefix)
                .put(document);
        output.write(message);
        output.flush();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
