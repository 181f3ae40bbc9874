package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.context.UndoLog;
import dev.entia.driver.WriteShape;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.IndexMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToOne;
import dev.entia.query.PropertyPath;
import dev.entia.query.Upsert;
import dev.entia.type.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an entity and the options say of one upsert: what its row is found by, what is written, what is overwritten. */
final class UpsertShape {

    private final Entry row;
    private final EntityMeta<Object> meta;
    private final Upsert<?> options;
    private final UndoLog undo;

    UpsertShape(Entry row, Upsert<?> options, UndoLog undo) {
        this.row = row;
        this.meta = row.meta();
        this.options = options;
        this.undo = undo;
    }

    /** Has the entity completed, between finding what it was given and what is written. */
    WriteShape.Upsert complete(GeneratedValues values) {
        checkVersion();
        KeyTexts.take(row, undo);
        var conflict = conflict();
        var merged = options.isIgnoring() ? Set.<Property>of() : merged(conflict);
        values.fillUpsert(row, undo);
        var written = new ArrayList<Property>();
        for (var property : meta.stored()) {
            if (!isLeftToStore(property, merged)) written.add(property);
        }
        return new WriteShape.Upsert(
                meta,
                written,
                conflict,
                written.stream().filter(merged::contains).toList(),
                merged.isEmpty() ? Optional.empty() : meta.version());
    }

    /** A null that was named to be merged is meant, whatever the default. */
    private boolean isLeftToStore(Property property, Set<Property> merged) {
        if (!(property instanceof Scalar scalar) || !InsertPlanner.isLeftToStore(row, scalar)) return false;
        return !(scalar.isNullable() && merged.contains(scalar));
    }

    /** A time may be the one that the row has already: only a number is known to be another one. */
    private void checkVersion() {
        meta.version().filter(version -> version.type().kind() == Kind.INSTANT).ifPresent(version -> {
            throw UpsertErrors.versionIsTime(version);
        });
    }

    private List<Property> conflict() {
        var uniques = uniques();
        if (options.conflict().isEmpty()) {
            return uniques.stream()
                    .filter(this::isSet)
                    .findFirst()
                    .orElseThrow(() -> UpsertErrors.nothingUnique(meta, uniques));
        }
        var wanted = properties(options.conflict());
        var conflict = uniques.stream()
                .filter(unique -> Set.copyOf(unique).equals(wanted))
                .findFirst()
                .orElseThrow(() -> UpsertErrors.notUnique(meta, wanted, uniques));
        if (!isSet(conflict)) throw UpsertErrors.notSet(meta, conflict);
        return conflict;
    }

    /**
     * The key first. What one database alone knows of an index – a filter, a collation – may mean that several rows have the
     * same values.
     */
    private List<List<Property>> uniques() {
        return meta.uniques().stream()
                .filter(index -> index.options().isEmpty())
                .map(IndexMeta::properties)
                .distinct()
                .toList();
    }

    private boolean isSet(List<Property> properties) {
        return properties.stream().allMatch(this::isSet);
    }

    private boolean isSet(Property property) {
        return property == meta.key()
                ? meta.keyOf(row.requiredEntity()) != null
                : meta.access().get(row.requiredEntity(), property.index()) != null;
    }

    private Set<Property> merged(List<Property> conflict) {
        Set<Property> merged = new LinkedHashSet<>();
        options.merged()
                .ifPresentOrElse(
                        paths -> merged.addAll(mergeable(properties(paths), conflict)),
                        () -> meta.stored().stream().filter(this::isMerged).forEach(merged::add));
        for (var property : meta.stored()) if (isRenewed(property)) merged.add(property);
        conflict.forEach(merged::remove);
        merged.remove(meta.key());
        meta.version().ifPresent(merged::remove);
        for (var excepted : properties(options.excepted())) {
            if (isVersion(excepted)) throw UpsertErrors.versionNamed(excepted);
            merged.remove(excepted);
        }
        return merged;
    }

    private Set<Property> mergeable(Set<Property> named, List<Property> conflict) {
        for (var property : named) {
            if (isVersion(property)) throw UpsertErrors.versionNamed(property);
            if (property == meta.key() || conflict.contains(property)) throw UpsertErrors.notMergeable(property);
        }
        return named;
    }

    private boolean isMerged(Property property) {
        boolean isCreationOnly = property instanceof Scalar scalar
                && scalar.onCreate().isPresent()
                && scalar.onUpdate().isEmpty();
        return !isCreationOnly && isSet(property);
    }

    private boolean isVersion(Property property) {
        return meta.version().filter(property::equals).isPresent();
    }

    private static boolean isRenewed(Property property) {
        return property instanceof Scalar scalar && scalar.onUpdate().isPresent();
    }

    private Set<Property> properties(List<PropertyPath> paths) {
        Set<Property> properties = new LinkedHashSet<>();
        for (var path : paths) {
            if (path.names().size() != 1) throw UpsertErrors.notStored(meta, path);
            var property = meta.property(path.names().get(0));
            if (!property.isStored() || !(property instanceof Scalar || property instanceof ToOne)) {
                throw UpsertErrors.notStored(meta, path);
            }
            properties.add(property);
        }
        return properties;
    }
}
