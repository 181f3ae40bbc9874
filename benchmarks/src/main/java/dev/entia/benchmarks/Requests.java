package dev.entia.benchmarks;

/**
 * Counts statements and requests in what one client of PostgreSQL sends. A request ends when the client has said all, and waits.
 * That the server answers while the client is still sending is no reason to count.
 *
 * @see <a href="https://www.postgresql.org/docs/current/protocol-message-formats.html">Message formats</a>
 */
final class Requests {

    private static final int LENGTH_BYTES = 4;

    /** Asking for TLS or GSSAPI has no more than that. */
    private static final int CODE_BYTES = 4;

    /** What comes before and with the log-in has no type. */
    private boolean isTyped;

    private char type;
    private int header;
    private int length;
    private int body;
    private long statements;

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

    /** How many the server was told to run so far: by a simple query, or by an Execute. */
    long statements() {
        return statements;
    }

    private void take(byte next) {
        if (header == 0 && isTyped) {
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
        if (!isTyped) isTyped = body != CODE_BYTES;
        else if (type == 'Q' || type == 'E') statements++;
    }

    /** A simple query, a Sync, or the end of a COPY. */
    private boolean isLastOfRequest() {
        return type == 'Q' || type == 'S' || type == 'c';
    }
}
