package dev.entia.libsql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a server keeps open for its clients, as somebody sees it who stands between: each answer names its stream in its first
 * field, and the next request has the same one as its first. Thread-safe.
 */
final class OpenStreams {

    static final String PATH = "/v3-protobuf/pipeline";

    private static final int FIRST_FIELD = 0x0A;

    /** A request, in its second field, to close the stream. */
    private static final byte[] CLOSE = {0x12, 2, 0x0A, 0};

    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> gone = new LinkedHashSet<>();
    private int times;

    /**
     * Takes note of a request; one of a stream that was dropped is none that the server should see.
     *
     * @return how often streams have been dropped
     */
    synchronized int asked(byte[] request) throws IOException {
        var stream = named(request);
        if (stream.isPresent() && gone.contains(stream.get())) throw new IOException("This stream was dropped.");
        stream.ifPresent(open::remove);
        return times;
    }

    /**
     * Takes note of an answer.
     *
     * @param before how often streams had been dropped when it was asked for
     * @return what closes the stream, if that has happened again since
     */
    synchronized Optional<byte[]> answered(byte[] answer, int before) {
        var stream = named(answer);
        if (stream.isEmpty()) return Optional.empty();
        if (before < times) return Optional.of(closing(stream.get()));
        open.add(stream.get());
        return Optional.empty();
    }

    /** Drops all, and returns a request for each that closes it at the server. */
    synchronized List<byte[]> drop() {
        var closing = new ArrayList<byte[]>();
        for (var stream : open) closing.add(closing(stream));
        times++;
        gone.addAll(open);
        open.clear();
        return closing;
    }

    private static Optional<String> named(byte[] message) {
        if (message.length < 2 || message[0] != FIRST_FIELD) return Optional.empty();
        int end = 1;
        int length = 0;
        for (int shift = 0; ; shift += 7) {
            length |= (message[end] & 0x7F) << shift;
            if (message[end++] >= 0) break;
        }
        return Optional.of(new String(message, 0, end + length, StandardCharsets.ISO_8859_1));
    }

    private static byte[] closing(String stream) {
        var request = new ByteArrayOutputStream();
        request.writeBytes(stream.getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(CLOSE);
        return request.toByteArray();
    }
}
