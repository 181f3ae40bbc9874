package dev.entia.benchmarks;

/**
 * Counts requests in what a client of PostgreSQL sends: how often it has said all, and waits. That the server answers while
 * the client is still sending is no reason to count.
 *
 * @see <a href="https://www.postgresql.org/docs/current/protocol-message-formats.html">Message formats</a>
 */
final class Requests {

    private static final int LENGTH_BYTES = 4;

    /** Asking for TLS, and logging in: the first two messages have no type. */
    private int untyped = 2;

    private char type;
    private int header;
    private int length;
    private int body;

    /** Takes what came in one piece, and tells whether it ends a request. */
    boolean isEnd(byte[] piece, int size) {
        int position = 0;
        while (position < size) {
            if (body > 0) {
                int taken = Math.min(body, size - position);
                body -= taken;
                position += taken;
            } else {
                take(piece[position++]);
            }
        }
        return body == 0 && header == 0 && isLastOfRequest();
    }

    private void take(byte next) {
        if (header == 0 && untyped == 0) {
            type = (char) next;
            header = 1;
            length = 0;
            return;
        }
        if (header == 0) header = 1;
        length = length << Byte.SIZE | (next & 0xff);
        if (header++ < LENGTH_BYTES) return;
        body = length - LENGTH_BYTES;
        header = 0;
        length = 0;
        if (untyped > 0) untyped--;
    }

    /** A simple query, a Sync, or the end of a COPY. */
    private boolean isLastOfRequest() {
        return type == 'Q' || type == 'S' || type == 'c';
    }
}
