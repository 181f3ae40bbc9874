package dev.entia.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;

/** Why a server cannot be had. Each message is a sentence without its full stop, and goes on over several lines at most. */
final class ServerErrors {

    private static final int FIRST_LINES = 4;
    private static final int LAST_LINES = 12;

    private ServerErrors() {}

    static IOException failed(String program, int status, String printed) {
        return new IOException(program + " ended with status " + status + said(printed));
    }

    static IOException interrupted(String program) {
        return new IOException(program + " was interrupted");
    }

    static IOException died(String server, String log) {
        var message = server + " ended while it started" + said(log);
        return log.toLowerCase(Locale.ROOT).contains("already in use")
                ? new PortTakenException(message)
                : new IOException(message);
    }

    static IOException silent(String server, String log) {
        return new IOException(server + " did not answer in time" + said(log));
    }

    static IOException notInstalled(String software, Path folder, IOException cause) {
        return new IOException(
                software + " could not be put into " + folder.getParent() + ": " + cause.getMessage(), cause);
    }

    /** The beginning and the end of it: programs begin with what is wrong, and end with where to ask. */
    private static String said(String printed) {
        var lines =
                new ArrayList<>(printed.lines().filter(line -> !line.isBlank()).toList());
        if (lines.isEmpty()) return " and said nothing";
        if (lines.size() > FIRST_LINES + LAST_LINES) {
            lines.subList(FIRST_LINES, lines.size() - LAST_LINES).clear();
            lines.add(FIRST_LINES, "…");
        }
        return ", saying:\n    " + String.join("\n    ", lines) + "\n";
    }
}
