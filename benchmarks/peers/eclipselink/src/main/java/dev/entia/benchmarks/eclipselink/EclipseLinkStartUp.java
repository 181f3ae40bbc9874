package dev.entia.benchmarks.eclipselink;

import dev.entia.benchmarks.StartUp;
import dev.entia.benchmarks.startup.Entities;
import dev.entia.benchmarks.startup.JavaStart;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.persistence.tools.weaving.jpa.StaticWeaveProcessor;

/** What {@link EclipseLinkStart} starts EclipseLink with: a persistence unit, and entities that are woven for it. */
final class EclipseLinkStartUp {

    private static final Entities ENTITIES = Entities.of("""
            package startup;

            import jakarta.persistence.Column;
            import jakarta.persistence.Entity;
            import jakarta.persistence.FetchType;
            import jakarta.persistence.Id;
            import jakarta.persistence.JoinColumn;
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

                @Column(name = "made_at")
                LocalDateTime madeAt;

                @ManyToOne(fetch = FetchType.LAZY)
                @JoinColumn(name = "parent_id")
                Entity%2$d parent;

                protected Entity%1$d() {}
            }
            """);

    private EclipseLinkStartUp() {}

    static StartUp of(String name) {
        return new JavaStart(name, EclipseLinkStart.class, ENTITIES, EclipseLinkStartUp::weave);
    }

    private static void weave(Path classes) throws IOException, URISyntaxException {
        var unit = classes.resolve(EclipseLinkStart.UNIT_FILE);
        Files.createDirectories(unit.getParent());
        Files.writeString(unit, persistenceUnit());
        var weaver = new StaticWeaveProcessor(classes.toFile(), classes.toFile());
        weaver.setPersistenceXMLLocation(EclipseLinkStart.UNIT_FILE);
        weaver.setClassLoader(EclipseLinkStartUp.class.getClassLoader());
        weaver.performWeaving();
    }

    private static String persistenceUnit() {
        var classes = IntStream.range(0, Entities.NUMBER)
                .mapToObj(number -> "    <class>startup.Entity" + number + "</class>\n")
                .collect(Collectors.joining());
        return """
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="https://jakarta.ee/xml/ns/persistence https://jakarta.ee/xml/ns/persistence/persistence_3_0.xsd" version="3.0">
                  <persistence-unit name="%s" transaction-type="RESOURCE_LOCAL">
                    <provider>org.eclipse.persistence.jpa.PersistenceProvider</provider>
                %s    <exclude-unlisted-classes>true</exclude-unlisted-classes>
                  </persistence-unit>
                </persistence>
                """.formatted(EclipseLinkStart.UNIT, classes);
    }
}
