package dev.entia.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whom a server runs as that refuses to run as root: whoever we are, and instead of root nobody. Nobody may then still
 * enter folders that only root can enter, such as the cache below root's home.
 */
final class Account {

    private static final String NOBODY = "65534";

    private Account() {}

    /** What has to stand before a command; empty if we are not root. */
    static List<String> prefix() {
        return isRoot()
                ? List.of(
                        "setpriv",
                        "--reuid=" + NOBODY,
                        "--regid=" + NOBODY,
                        "--clear-groups",
                        // Else access(2), which programs ask about their files, would not know of the capability.
                        "--securebits=+no_setuid_fixup",
                        "--inh-caps=+dac_override",
                        "--ambient-caps=+dac_override",
                        "env",
                        "HOME=/tmp")
                : List.of();
    }

    /** Makes a folder, with all that is in it, the server's own. */
    static void give(Path folder) throws IOException {
        if (isRoot())
            Command.of(folder, "chown", "-R", NOBODY + ":" + NOBODY, folder.toString())
                    .run();
    }

    /** For servers that run as root if they are told to. */
    static List<String> rootArgument() {
        return isRoot() ? List.of("--user=root") : List.of();
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
