package dev.entia.libsql;

import dev.entia.libsql.hrana.Outcome;

/** What a server reports of a statement that did not work; the cause of what is thrown. */
final class ServerFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    ServerFailure(Outcome.Failed failed) {
        super(failed.code().isEmpty() ? failed.message() : "[" + failed.code() + "] " + failed.message());
        this.code = failed.code();
    }

    /** The server's name for it, empty if it gives none. */
    String code() {
        return code;
    }
}
