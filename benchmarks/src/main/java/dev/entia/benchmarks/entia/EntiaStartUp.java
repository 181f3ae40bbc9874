package dev.entia.benchmarks.entia;

import dev.entia.benchmarks.StartUp;
import dev.entia.benchmarks.startup.Entities;
import dev.entia.benchmarks.startup.JavaStart;

/** What {@link EntiaStart} starts Entia with. */
final class EntiaStartUp {

    private static final Entities ENTITIES = Entities.of("""
            package startup;

            import dev.entia.annotation.Entity;
            import dev.entia.annotation.PrimaryKey;
            import dev.entia.relation.Ref;
            import java.time.LocalDateTime;
            import org.jspecify.annotations.Nullable;

            @Entity
            class Entity%1$d {
                @PrimaryKey
                @Nullable Long id;

                String name;
                String code;
                int number;
                long amount;
                double score;
                boolean active;
                LocalDateTime madeAt;
                @Nullable Ref<Entity%2$d> parent;

                Entity%1$d(String name, String code, LocalDateTime madeAt) {
                    this.name = name;
                    this.code = code;
                    this.madeAt = madeAt;
                }
            }
            """);

    private EntiaStartUp() {}

    static StartUp withGeneratedAccess(String name) {
        return new JavaStart(name, EntiaStart.class, ENTITIES.processed());
    }

    static StartUp withoutGeneratedAccess(String name) {
        return new JavaStart(name, EntiaStart.class, ENTITIES);
    }
}
