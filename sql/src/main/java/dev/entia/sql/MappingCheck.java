package dev.entia.sql;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.render.NameLength;

/**
 * Refuses tables and columns whose names the database would not take, or would cut off, and what is said of indexes in the
 * words of other databases: before anything is written.
 */
final class MappingCheck {

    private final NameLength limit;
    private final String database;

    private MappingCheck(Dialect dialect) {
        this.limit = dialect.limits().names();
        this.database = dialect.name();
    }

    /** @throws dev.entia.error.MetadataException for the first that is found */
    static void check(Metadata metadata, Dialect dialect) {
        var check = new MappingCheck(dialect);
        for (var entity : metadata.entities()) check.entity(entity);
    }

    private void entity(EntityMeta<?> entity) {
        table(entity.name(), entity.storageName());
        for (var index : entity.indexes()) {
            if (!index.options().isEmpty()) throw SqlErrors.indexOptions(entity, index, database);
        }
        for (var property : entity.properties()) property.accept(new OfProperty());
    }

    private void table(String owner, String name) {
        if (limit.isTooLong(name)) throw SqlErrors.tableName(owner, name, limit, database);
    }

    private boolean column(Property property, String name) {
        if (limit.isTooLong(name)) throw SqlErrors.columnName(property, name, limit, database);
        return true;
    }

    private final class OfProperty implements Property.Visitor<Boolean> {
        @Override
        public Boolean scalar(Scalar scalar) {
            return column(scalar, scalar.storageName());
        }

        @Override
        public Boolean toOne(ToOne toOne) {
            return !toOne.isOwner() || column(toOne, toOne.storageName());
        }

        @Override
        public Boolean toMany(ToMany toMany) {
            if (!toMany.isOwner()) return true;
            var links = toMany.links();
            table(toMany.qualifiedName(), links.name());
            return column(toMany, links.ownerName()) && column(toMany, links.targetName());
        }
    }
}
