package dev.entia.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A cluster of three MariaDB servers from Debian's packages. It does not run as root: its copying drops to nobody. */
record GaleraRecipe() implements Server.Recipe {

    private static final int NODES = 3;

    /** On every machine with Debian, or of no use here. */
    private static final List<String> PRESUMED =
            List.of("libc6", "perl", "perl-base", "libdbi-perl", "libconfig-inifiles-perl", "debconf", "dpkg");

    @Override
    public List<String> start(Path folder) throws IOException {
        var software = Software.cached()
                .home(
                        "galera",
                        into -> new DebianPackages(
                                        DebianPackages.OWN,
                                        DebianPackages.Extent.WHOLE,
                                        List.of("mariadb-server"),
                                        PRESUMED)
                                .unpack(into));
        var nodes = new ArrayList<Node>();
        var ports = Ports.free(NODES * 4);
        for (int i = 0; i < NODES; i++) nodes.add(new Node(software, folder, i + 1, ports.subList(i * 4, i * 4 + 4)));
        for (var node : nodes) Files.createDirectory(node.data());
        Account.give(folder);
        nodes.get(0).install();
        var peers = String.join(",", nodes.stream().map(Node::address).toList());
        nodes.get(0).start("gcomm://", "--wsrep-new-cluster");
        for (var node : nodes.subList(1, NODES)) node.start("gcomm://" + peers);
        return nodes.stream().map(Node::url).toList();
    }

    /**
     * @param ports for SQL; for the group; for what a node missed; for copies of everything
     */
    private record Node(Path software, Path folder, int number, List<Integer> ports) {

        Path data() {
            return folder.resolve("n" + number);
        }

        String address() {
            return "127.0.0.1:" + ports.get(1);
        }

        String url() {
            return "jdbc:mariadb://127.0.0.1:" + ports.get(0) + "/test?user=root";
        }

        void install() throws IOException {
            program("usr/bin/mariadb-install-db")
                    .with("--no-defaults", "--basedir=" + software.resolve("usr"), "--datadir=" + data())
                    .with("--auth-root-authentication-method=normal")
                    .run();
        }

        void start(String cluster, String... more) throws IOException {
            var usr = software.resolve("usr");
            var missed = "127.0.0.1:" + ports.get(2);
            var command = program("usr/sbin/mariadbd")
                    .with(
                            "--no-defaults",
                            "--basedir=" + usr,
                            "--datadir=" + data(),
                            "--bind-address=127.0.0.1",
                            "--port=" + ports.get(0),
                            "--socket=s.sock",
                            "--pid-file=" + folder.resolve("n" + number + ".pid"),
                            "--plugin-dir=" + usr.resolve("lib/mysql/plugin"),
                            "--lc-messages-dir=" + usr.resolve("share/mysql"),
                            "--character-set-server=utf8mb4",
                            "--binlog-format=ROW",
                            "--innodb-autoinc-lock-mode=2",
                            "--innodb-flush-log-at-trx-commit=0",
                            "--innodb-buffer-pool-size=64M",
                            "--wsrep-on=ON",
                            "--wsrep-provider=" + usr.resolve("lib/galera/libgalera_smm.so"),
                            "--wsrep-cluster-name=test",
                            "--wsrep-cluster-address=" + cluster,
                            "--wsrep-node-name=n" + number,
                            "--wsrep-node-address=" + address(),
                            "--wsrep-sst-method=rsync",
                            "--wsrep-sst-receive-address=127.0.0.1:" + ports.get(3),
                            "--wsrep-provider-options=base_host=127.0.0.1;base_port=" + ports.get(1)
                                    + ";gmcast.listen_addr=tcp://" + address() + ";ist.recv_addr=" + missed
                                    + ";ist.recv_bind=" + missed + ";gcache.size=16M;pc.recovery=false")
                    .with(more);
            Daemon.start("Galera", command, "TERM", folder, folder.resolve("n" + number + ".log"))
                    .await(log -> log.contains("Synchronized with group, ready for connections")
                            && log.contains("ready for connections.\n"));
        }

        private Command program(String path) {
            return Command.of(folder, software.resolve(path).toString())
                    .through(Account.prefix())
                    // What copies a node calls rsync, ss and ps, which the machine need not have.
                    .where("PATH", below("usr/bin", "usr/sbin", "bin", "sbin") + ":" + System.getenv("PATH"))
                    .where("LD_LIBRARY_PATH", below("usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu"));
        }

        private String below(String... folders) {
            return Stream.of(folders)
                    .map(name -> software.resolve(name).toString())
                    .collect(Collectors.joining(":"));
        }
    }
}
