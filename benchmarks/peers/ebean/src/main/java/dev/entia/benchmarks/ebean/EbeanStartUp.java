package dev.entia.benchmarks.ebean;

import dev.entia.benchmarks.StartUp;
import dev.entia.benchmarks.startup.Entities;
import dev.entia.benchmarks.startup.JavaStart;
import io.ebean.enhance.Transformer;
import io.ebean.enhance.ant.OfflineFileTransform;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** What {@link EbeanStart} starts Ebean with: beans, enhanced as the plugin does it for those of the benchmarks. */
final class EbeanStartUp {

    private static final Entities BEANS = Entities.of("""
            package startup;

            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;
            import jakarta.persistence.ManyToOne;
            import jakarta.persistence.Table;
            import java.time.LocalDateTime;

            @Entity
            @Table(name = "entity%1$d")
            public class Entity%1$d {
                @Id
                Long id;

                String name;
                String code;
                int number;
                long amount;
                double score;
                boolean active;
                LocalDateTime madeAt;

                @ManyToOne
                Entity%2$d parent;
            }
            """);

    private EbeanStartUp() {}

    static StartUp of(String name) {
        return new JavaStart(name, EbeanStart.class, BEANS, EbeanStartUp::enhance);
    }

    private static void enhance(Path classes) throws IOException {
        var urls = new URL[] {classes.toUri().toURL()};
        try (var loader = new URLClassLoader(urls, EbeanStartUp.class.getClassLoader())) {
            new OfflineFileTransform(new Transformer(loader, "debug=0"), loader, classes.toString()).process("startup");
        }
    }
}
