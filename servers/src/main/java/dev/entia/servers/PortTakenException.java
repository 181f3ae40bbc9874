package dev.entia.servers;

import java.io.IOException;

/** A server found its port in use. */
final class PortTakenException extends IOException {

    PortTakenException(String message) {
        super(message);
    }
}
