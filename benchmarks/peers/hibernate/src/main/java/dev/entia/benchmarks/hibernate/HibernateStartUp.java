package dev.entia.benchmarks.hibernate;

import dev.entia.benchmarks.StartUp;
import dev.entia.benchmarks.startup.Enhancement;
import dev.entia.benchmarks.startup.Entities;
import dev.entia.benchmarks.startup.JavaStart;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.bytecode.enhance.spi.Enhancer;
import org.hibernate.bytecode.internal.BytecodeProviderInitiator;

/** What {@link HibernateStart} starts Hibernate with: plain classes, or, where the adapter has such, enhanced ones. */
final class HibernateStartUp {

    private static final Entities ENTITIES = Entities.of("""
            package startup;

            import jakarta.persistence.Entity;
            import jakarta.persistence.FetchType;
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

                @ManyToOne(fetch = FetchType.LAZY)
                Entity%2$d parent;

                protected Entity%1$d() {}
            }
            """);

    private HibernateStartUp() {}

    static StartUp of(HibernateAdapter adapter) {
        return new JavaStart(adapter.name(), HibernateStart.class, ENTITIES, enhancement(adapter));
    }

    private static Enhancement enhancement(HibernateAdapter adapter) {
        return adapter.isEnhanced() ? HibernateStartUp::enhance : Enhancement.NONE;
    }

    /** As the plugin does it for the entities of the benchmarks. */
    private static void enhance(Path classes) throws IOException {
        var urls = new URL[] {classes.toUri().toURL()};
        try (var loader = new URLClassLoader(urls, HibernateStartUp.class.getClassLoader())) {
            var enhancer =
                    BytecodeProviderInitiator.buildDefaultBytecodeProvider().getEnhancer(new TrackingContext(loader));
            for (int i = 0; i < Entities.NUMBER; i++) enhance(enhancer, "Entity" + i, classes.resolve("startup"));
        }
    }

    private static void enhance(Enhancer enhancer, String name, Path folder) throws IOException {
        var file = folder.resolve(name + ".class");
        Files.write(file, enhancer.enhance("startup." + name, Files.readAllBytes(file)));
    }
}
