package dev.entia.servers.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.sql.SQLException;
import org.bson.BsonDocument;

/** A connection, whose commands run one after the other. */
final class Client implements Runnable {

    private final Socket socket;
    private final Commands commands;
    private final FailPoint failPoint;
    private final Dropping dropping;

    Client(Socket socket, Commands commands, FailPoint failPoint, Dropping dropping) {
        this.socket = socket;
        this.commands = commands;
        this.failPoint = failPoint;
        this.dropping = dropping;
    }

    /** Closes all connections but that of a client. */
    @FunctionalInterface
    interface Dropping {

        void allBut(Client client) throws SQLException;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            var wire = new Wire(socket);
            while (isServed(wire)) {}
        } catch (IOException e) {
            // The client has gone, or was dropped.
        }
    }

    void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers the next command, and tells whether the connection lasts. */
    private boolean isServed(Wire wire) throws IOException {
        var request = wire.read();
        var command = request.command();
        return switch (failPoint.fault(command)) {
            case NONE -> {
                wire.write(request, answer(command));
                yield true;
            }
            case REFUSED -> {
                wire.write(request, failPoint.refusal());
                yield true;
            }
            case UNANSWERED -> {
                answer(command);
                yield false;
            }
            case CLOSED -> false;
        };
    }

    private BsonDocument answer(BsonDocument command) {
        try {
            switch (command.getFirstKey()) {
                case "configureFailPoint" -> failPoint.configure(command);
                case "dropConnections" -> dropping.allBut(this);
                default -> {
                    return commands.answer(command);
                }
            }
            return Documents.ok();
        } catch (SQLException e) {
            return ErrorCode.of(e).answer(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return ErrorCode.BAD_VALUE.answer(e.toString());
        }
    }
}
