package dev.entia.benchmarks.jimmer;

import dev.entia.benchmarks.StartUp;
import dev.entia.benchmarks.startup.Entities;
import dev.entia.benchmarks.startup.JavaStart;

/** What {@link JimmerStart} starts Jimmer with. */
final class JimmerStartUp {

    private static final Entities ENTITIES = Entities.of("""
            package startup;

            import java.time.LocalDateTime;
            import org.babyfish.jimmer.sql.Entity;
            import org.babyfish.jimmer.sql.Id;
            import org.babyfish.jimmer.sql.ManyToOne;
            import org.babyfish.jimmer.sql.Table;
            import org.jspecify.annotations.Nullable;

            @Entity
            @Table(name = "entity%1$d")
            public interface Entity%1$d {
                @Id
                long id();

                String name();

                String code();

                int number();

                long amount();

                double score();

                boolean active();

                LocalDateTime madeAt();

                @Nullable
                @ManyToOne
                Entity%2$d parent();
            }
            """).processed();

    private JimmerStartUp() {}

    static StartUp of(String name) {
        return new JavaStart(name, JimmerStart.class, ENTITIES);
    }
}
