package dev.entia.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Unpacked software that is kept between builds, in {@code $XDG_CACHE_HOME/entia/servers}, or below {@code ~/.cache}. A
 * folder is there whole or not at all; whatever two JVMs do at once, they install one after the other.
 */
record Software(Path cache) {

    /** File locks are per JVM: this one is for its threads. */
    private static final ReentrantLock LOCK = new ReentrantLock();

    /** The one of this user. */
    static Software cached() {
        var home = Environment.system()
                .value("XDG_CACHE_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return new Software(home.resolve("entia/servers").toAbsolutePath());
    }

    /** The folder of some software; if it is not there, it is installed first. */
    Path home(String name, Installation installation) throws IOException {
        var home = cache.resolve(name);
        if (Files.isDirectory(home)) return home;
        Files.createDirectories(cache);
        LOCK.lock();
        try (var file = FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock(); // until it is closed
            if (!Files.isDirectory(home)) install(home, installation);
            return home;
        } catch (IOException e) {
            throw ServerErrors.notInstalled(name, home, e);
        } finally {
            LOCK.unlock();
        }
    }

    private static void install(Path home, Installation installation) throws IOException {
        // As we have the lock, what is there has been left by somebody who was interrupted.
        var part = home.resolveSibling(home.getFileName() + ".part");
        Folders.delete(part);
        try {
            installation.into(Files.createDirectory(part));
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(part);
        }
    }

    /** How software is fetched and unpacked. */
    @FunctionalInterface
    interface Installation {

        void into(Path folder) throws IOException;
    }
}
