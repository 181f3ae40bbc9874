package dev.entia.testkit.driver;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All rows and links at one moment. Whoever writes works on a copy; a published one never changes. */
final class Contents {

    private final Map<EntityMeta<?>, Table> tables = new LinkedHashMap<>();
    private final Map<ToMany, Set<Pair>> links = new LinkedHashMap<>();

    private Contents() {}

    static Contents empty(Metadata metadata) {
        var contents = new Contents();
        for (var entity : metadata.entities()) {
            contents.tables.put(entity, Table.of(entity));
            for (var relation : entity.toManys()) {
                if (relation.isOwner()) contents.links.put(relation, new LinkedHashSet<>());
            }
        }
        return contents;
    }

    Contents copy() {
        var copy = new Contents();
        tables.forEach((entity, table) -> copy.tables.put(entity, table.copy()));
        links.forEach((relation, set) -> copy.links.put(relation, new LinkedHashSet<>(set)));
        return copy;
    }

    Collection<Table> tables() {
        return tables.values();
    }

    Table table(EntityMeta<?> entity) {
        return Objects.requireNonNull(tables.get(entity));
    }

    /** The relations that have links, each seen from its owning side. */
    Set<ToMany> linked() {
        return links.keySet();
    }

    /** The links of a many-to-many, whichever side is given. */
    Set<Pair> links(ToMany relation) {
        return Objects.requireNonNull(links.get(relation.linkOwner()));
    }

    /** The row that a to-one leads to, from either side; null if there is none. */
    @Nullable
    Row target(Row row, ToOne relation) {
        var owning = relation.mappedBy();
        if (owning.isPresent()) {
            var found = table(relation.target()).having(owning.get(), row.key());
            return found.isEmpty() ? null : found.get(0);
        }
        var key = row.value(relation);
        return key == null ? null : table(relation.target()).find(key);
    }

    /** The rows that a to-many leads to. */
    List<Row> members(Row row, ToMany relation) {
        var targets = table(relation.target());
        if (!relation.isManyToMany()) return targets.having(relation.mappedByOne(), row.key());
        return links(relation).stream()
                .filter(link -> near(relation, link).equals(row.key()))
                .map(link -> Objects.requireNonNull(targets.find(far(relation, link))))
                .toList();
    }

    /** The key of the side that the relation is seen from. */
    static Object near(ToMany relation, Pair link) {
        return relation.isOwner() ? link.owner() : link.target();
    }

    /** The key of the other side. */
    static Object far(ToMany relation, Pair link) {
        return relation.isOwner() ? link.target() : link.owner();
    }
}
