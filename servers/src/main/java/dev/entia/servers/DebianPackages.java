package dev.entia.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Packages of Debian, unpacked where anybody may, from the mirror that the machine's own apt uses.
 *
 * @param suite a suite's name, or {@link #OWN}
 * @param presumed packages that are taken to be on the machine, so that they and theirs are not fetched
 */
record DebianPackages(String suite, Extent extent, List<String> names, List<String> presumed) {

    /** The release that the machine runs. */
    static final String OWN = "own";

    enum Extent {
        /** The packages alone. */
        BARE,
        /** With everything that they need, down to the C library. */
        WHOLE
    }

    DebianPackages {
        names = List.copyOf(names);
        presumed = List.copyOf(presumed);
    }

    void unpack(Path into) throws IOException {
        var arguments =
                new ArrayList<>(List.of(into.toString(), suite, extent.name().toLowerCase(Locale.ROOT)));
        arguments.addAll(names);
        arguments.add("--");
        arguments.addAll(presumed);
        Command.script(into, "debian.sh", arguments).run();
    }
}
