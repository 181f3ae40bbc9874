package dev.entia.testkit.driver;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.IndexMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import java.util.ArrayList;
import java.util.List;

/** What the rows of a store must keep: required values, unique values, references that lead somewhere. */
final class Constraints {

    private final Contents contents;

    Constraints(Contents contents) {
        this.contents = contents;
    }

    /** Before a row is put: what can be told from the row and its table. */
    void checkRow(Row row) {
        for (var property : row.entity().stored()) {
            if (row.value(property) == null && !takesNull(property)) throw StoreErrors.missing(property);
        }
        for (var unique : uniques(row.entity())) {
            if (isTaken(unique, row)) throw StoreErrors.taken(unique);
        }
    }

    /** After all rows of a batch are put: they may refer to each other. */
    void checkReferences(Row row) {
        for (var relation : row.entity().toOnes()) {
            if (!relation.isOwner() || row.value(relation) == null) continue;
            if (contents.target(row, relation) == null) throw StoreErrors.dangling(relation, relation.target());
        }
    }

    private boolean isTaken(List<? extends Property> unique, Row row) {
        var first = row.value(unique.get(0));
        if (first == null) return false;
        for (var other : contents.table(row.entity()).having(unique.get(0), first)) {
            if (other.key().equals(row.key())) continue;
            if (unique.stream().allMatch(property -> isSame(property, row, other))) return true;
        }
        return false;
    }

    private static boolean isSame(Property property, Row row, Row other) {
        return StoredValue.isSame(row.value(property), other.value(property));
    }

    private static List<List<? extends Property>> uniques(EntityMeta<?> entity) {
        var uniques = new ArrayList<List<? extends Property>>();
        entity.indexes().stream()
                .filter(IndexMeta::isUnique)
                .map(IndexMeta::properties)
                .forEach(uniques::add);
        entity.toOnes().stream()
                .filter(relation -> relation.isOwner() && relation.isOneToOne())
                .map(List::of)
                .forEach(uniques::add);
        return uniques;
    }

    private static boolean takesNull(Property property) {
        return property.accept(new Property.Visitor<Boolean>() {
            @Override
            public Boolean scalar(Scalar scalar) {
                return scalar.isNullable();
            }

            @Override
            public Boolean toOne(ToOne toOne) {
                return toOne.isNullable();
            }

            @Override
            public Boolean toMany(ToMany toMany) {
                return true;
            }
        });
    }
}
