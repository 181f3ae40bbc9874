package dev.entia.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Many links at once, whose keys are compared as their columns say. */
public abstract class RemovedLinksSpec {

    /** More than one statement removes. */
    private static final int MANY = 300;

    private static final int KEPT = 2;

    private final TestedServer server;

    protected RemovedLinksSpec(TestedServer server) {
        this.server = server;
    }

    @Entity
    static final class Named {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        String name;

        @ManyToMany
        Many<Named> others = new Many<>();

        Named(String name) {
            this.name = name;
        }
    }

    @Entity
    static final class AnyCase {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        @Column(length = 300, collation = "utf8mb4_general_ci")
        String name;

        @ManyToMany
        Many<AnyCase> others = new Many<>();

        AnyCase(String name) {
            this.name = name;
        }
    }

    @Entity
    static final class Identified {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        UUID id;

        @ManyToMany
        Many<Identified> others = new Many<>();

        Identified(UUID id) {
            this.id = id;
        }
    }

    @Entity
    static final class TextIdentified {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        @Column(type = "char(36)")
        UUID id;

        @ManyToMany
        Many<TextIdentified> others = new Many<>();

        TextIdentified(UUID id) {
            this.id = id;
        }
    }

    @Test
    void texts_are_found_though_they_grow() {
        assertRemoved(Named.class, i -> new Named("n".repeat(i / 2) + i), named -> named.others);
        assertRemoved(AnyCase.class, i -> new AnyCase("É".repeat(i / 2) + i), named -> named.others);
    }

    @Test
    void uuids_are_found() {
        assertRemoved(Identified.class, i -> new Identified(new UUID(-i, i)), each -> each.others);
        assertRemoved(TextIdentified.class, i -> new TextIdentified(new UUID(-i, i)), each -> each.others);
    }

    private <T> void assertRemoved(Class<T> type, IntFunction<T> entity, Function<T, Many<T>> others) {
        var database = server.empty("links");
        try (var orm = Orm.init(
                server.driver(), o -> o.entities(type).url(database.url()).poolSize(1))) {
            orm.schema().create();
            var em = orm.em().fork();
            var owner = entity.apply(0);
            for (int i = 1; i <= MANY; i++) others.apply(owner).add(entity.apply(i));
            em.persist(owner).flush();
            var kept = others.apply(owner).stream().limit(KEPT).toList();

            others.apply(owner).retainAll(kept);
            em.flush();

            var left = orm.em().fork().findAll(type).stream().flatMap(each -> others.apply(each).load().stream());
            assertThat(left.count()).isEqualTo(KEPT);
        }
    }
}
