package dev.entia.libsql.hrana;

import dev.entia.error.ConnectionException;
import dev.entia.error.DriverException;
import dev.entia.error.StatementTimeoutException;
import dev.entia.error.TransactionConflictException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What goes wrong on the way to a server. Messages have its URL, never the token. */
final class HranaErrors {

    private HranaErrors() {}

    static ConnectionException unreachable(Endpoint server, Throwable cause) {
        return new ConnectionException(
                "No connection to " + server + " could be had: " + reason(cause) + ". Is the server there?", cause);
    }

    static ConnectionException broken(Endpoint server, Throwable cause) {
        return new ConnectionException(
                "The connection to " + server + " broke before the answer was there: " + reason(cause)
                        + ". A transaction that was open has been undone.",
                cause);
    }

    static ConnectionException interrupted(Endpoint server, InterruptedException cause) {
        return new ConnectionException(
                "The thread was interrupted while it waited for " + server
                        + ". A transaction that was open has been undone.",
                cause);
    }

    static StatementTimeoutException timeout(Endpoint server, Duration patience, Throwable cause) {
        return new StatementTimeoutException(
                server + " has not answered within " + patience.toMillis()
                        + " ms. A transaction that was open has been undone. Allow more with statementTimeout(…), or ask"
                        + " for less at once.",
                cause);
    }

    static DriverException garbage(Endpoint server, @Nullable Throwable cause) {
        return new DriverException(
                "What " + server + " answers is not the protocol of libSQL (Hrana 3). Is another program there?",
                cause);
    }

    static DriverException status(Endpoint server, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        var said = Endpoint.said(answer);
        var reported = server + " answers with HTTP " + status + (said.isEmpty() ? "" : " (" + said + ")");
        return switch (status) {
            case 400 -> badRequest(server, reported, said);
            case 401, 403 ->
                new DriverException(
                        reported + ": it refuses the token, or wants one. Give it with password(…), or as authToken in"
                                + " the URL.",
                        null);
            case 404 ->
                new DriverException(
                        reported + ": it does not speak Hrana 3 with Protobuf there, as libSQL's server does;"
                                + " is the URL right, and the database's name in it?",
                        null);
            case 301, 302, 303, 307, 308 ->
                new DriverException(
                        reported + ", a redirection" + target(answer)
                                + ". Give the URL of the database itself: the token" + " is not shown to others.",
                        null);
            case 408, 429, 502, 503, 504 ->
                new ConnectionException(reported + ": it cannot serve this request at present. Try again.", null);
            default -> new DriverException(reported + ".", null);
        };
    }

    /**
     * A stream that is not there any more is reported so: its transaction is surely undone. The rest would be a mistake of
     * this client.
     */
    private static DriverException badRequest(Endpoint server, String reported, String said) {
        if (!said.contains("STREAM_EXPIRED") && !said.contains("baton")) {
            return new DriverException(reported + ".", null);
        }
        return new TransactionConflictException(
                server
                        + " has ended this transaction and undone it: it was idle for too long, about ten seconds, or the"
                        + " server was started anew. Do slow work before or after a transaction, and try again.",
                null);
    }

    /** Without the query, which may be a secret. */
    private static String target(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> " to " + location.replaceFirst("[?#].*", ""))
                .orElse("");
    }

    private static String reason(Throwable cause) {
        var message = cause.getMessage();
        var name = cause.getClass().getSimpleName();
        return message == null || message.isBlank() ? name : message;
    }
}
