package dev.entia.servers;

import dev.entia.servers.gateway.Gateway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * DocumentDB, the engine of MongoDB's commands, from Debian's newest packages: an extension of PostgreSQL, which does not run
 * as root. The gateway before it is ours, and lives in this JVM.
 */
record DocumentDbRecipe() implements Server.Recipe {

    private static final String BIN = "usr/lib/postgresql/18/bin/";

    /** What only scripts and tools need that are not run here. */
    private static final List<String> PRESUMED = List.of("""
            perl perl-base libperl5.42 libjson-perl gnupg dirmngr adduser passwd base-passwd login.defs libpam-modules
            libpam-modules-bin systemd libsystemd-shared init-system-helpers sysvinit-utils procps debconf ucf locales
            libc-l10n libc-bin sensible-utils readline-common netbase openssl ssl-cert postgresql-common
            postgresql-client-common gdal-plugins libgdal39 libheif1 fontconfig-config fonts-dejavu-core
            """.strip().split("\\s+"));

    /** What initdb starts is the program of that name: it, too, needs the C library of its packages. */
    private static final String POSTGRES = """
            #!/bin/sh
            bin=$(dirname "$0") libraries=$(dirname "$0")/../../../x86_64-linux-gnu
            exec "$libraries/ld-linux-x86-64.so.2" --library-path "$libraries:$bin/../lib" --argv0 "$0" "$bin/postgres.sid" "$@"
            """;

    private static final String CONFIGURATION = """
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            max_connections = 200
            # What a client has left behind holds its locks for a minute, as on MongoDB.
            idle_in_transaction_session_timeout = 60s
            shared_preload_libraries = 'pg_cron, pg_documentdb_core, pg_documentdb'
            cron.database_name = 'postgres'
            cron.host = '127.0.0.1'
            documentdb.localhost_connection_string = 'host=127.0.0.1'
            documentdb.useFileBasedPersistedCursors = on
            documentdb_core.enableCollation = on
            """;

    @Override
    public List<String> start(Path folder) throws IOException {
        var software = Software.cached().home("documentdb-sid", DocumentDbRecipe::install);
        var data = Files.createDirectory(folder.resolve("data"));
        int port = Ports.free();
        Account.give(folder);
        initialise(software, folder, data, port);
        // Killed, it would leave a piece of shared memory behind.
        Daemon.start("DocumentDB", postgres(software, folder, data), "INT", folder, folder.resolve("data.log"))
                .awaitLog("ready to accept connections");
        return List.of(Gateway.start("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres")
                .url());
    }

    private static void install(Path into) throws IOException {
        new DebianPackages("sid", DebianPackages.Extent.WHOLE, List.of("postgresql-18-documentdb"), PRESUMED)
                .unpack(into);
        var postgres = into.resolve(BIN + "postgres");
        Files.move(postgres, into.resolve(BIN + "postgres.sid"));
        Files.writeString(postgres, POSTGRES);
        Files.setPosixFilePermissions(postgres, PosixFilePermissions.fromString("rwxr-xr-x"));
        // As the package's script would do.
        var extensions = into.resolve("usr/share/postgresql/18/extension");
        Files.copy(extensions.resolve("postgis-3.control"), extensions.resolve("postgis.control"));
    }

    private static void initialise(Path software, Path folder, Path data, int port) throws IOException {
        Debian.program(folder, software, BIN + "initdb")
                .with("-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
                .through(Account.prefix())
                .run();
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                CONFIGURATION.formatted(port),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        var creation = Files.writeString(folder.resolve("create.sql"), "create extension documentdb cascade\n");
        postgres(software, folder, data, "--single", "--exit_on_error=on")
                .with("postgres")
                .run(creation);
    }

    /**
     * @param mode what comes before all else
     */
    private static Command postgres(Path software, Path folder, Path data, String... mode) {
        return Command.of(folder, software.resolve(BIN + "postgres").toString())
                .with(mode)
                .with("-D", data.toString())
                .through(Account.prefix());
    }
}
