package dev.entia.schema.table;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.IndexMeta;
import dev.entia.meta.NamingStrategy;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.sql.render.TypeNames;
import java.util.ArrayList;
import java.util.List;

/** From one entity to the table that keeps it. Used once. */
final class EntityTable implements Property.Visitor<Column> {

    private final EntityMeta<?> entity;
    private final NamingStrategy naming;
    private final TypeNames types;
    private final TableName name;
    private final List<Column> columns = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<UniqueKey> uniqueKeys = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    EntityTable(EntityMeta<?> entity, NamingStrategy naming, TypeNames types) {
        this.entity = entity;
        this.naming = naming;
        this.types = types;
        this.name = nameOf(entity);
    }

    Table table() {
        entity.stored().forEach(property -> columns.add(property.accept(this)));
        entity.indexes().forEach(this::addIndex);
        entity.toOnes().stream().filter(ToOne::isOwner).forEach(this::addReference);
        return new Table(
                name,
                columns,
                PrimaryKey.of(entity.key().storageName()),
                foreignKeys,
                uniqueKeys,
                indexes,
                checks,
                entity.comment());
    }

    static TableName nameOf(EntityMeta<?> entity) {
        return new TableName(entity.schema(), entity.storageName());
    }

    @Override
    public Column scalar(Scalar property) {
        addChecks(property);
        var facets = property.facets();
        return new Column(
                property.storageName(),
                types.nameOf(property),
                property.isNullable() && !property.isKey(),
                property.isIdentity(),
                facets.defaultSql(),
                facets.collation(),
                facets.comment());
    }

    @Override
    public Column toOne(ToOne property) {
        var key = property.target().key();
        return new Column(
                property.storageName(),
                types.nameOf(key),
                property.isNullable(),
                false,
                "",
                key.facets().collation(),
                "");
    }

    @Override
    public Column toMany(ToMany property) {
        throw new IllegalArgumentException(property + " is not kept in the table of its owner.");
    }

    private void addChecks(Scalar property) {
        var column = property.storageName();
        var sql = property.facets().check();
        if (!sql.isEmpty()) checks.add(new Check.Written(naming.check(name.name(), column), sql));
        if (property.type().javaType().isEnum()) {
            // A column may have a check of its own beside that of its constants.
            var checkName = naming.check(name.name(), sql.isEmpty() ? column : column + "_values");
            EnumCheck.of(property, checkName).ifPresent(checks::add);
        }
    }

    private void addIndex(IndexMeta index) {
        var covered = index.properties().stream().map(Property::storageName).toList();
        if (index.isUnique()) uniqueKeys.add(new UniqueKey(index.name(), covered));
        else indexes.add(new Index(index.name(), covered));
    }

    private void addReference(ToOne property) {
        var column = List.of(property.storageName());
        var target = property.target();
        foreignKeys.add(new ForeignKey(
                naming.foreignKey(name.name(), property.storageName()),
                column,
                nameOf(target),
                List.of(target.key().storageName()),
                property.onDelete(),
                property.onUpdate()));
    }
}
