package dev.entia.model;

import dev.entia.annotation.Cascade;
import dev.entia.annotation.Column;
import dev.entia.annotation.EnumMapping;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.ManyToOne;
import dev.entia.annotation.OnCreate;
import dev.entia.annotation.OnUpdate;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.OneToOne;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.SerializedPrimaryKey;
import java.util.List;
import java.util.Set;

/**
 * Decides what a field is mapped to. Its type decides the kind, annotations add to it; one that does not fit the kind is
 * left out here and is {@code ModelCheck}'s to report.
 */
public final class FieldMapping {

    private static final Set<Cascade> BY_DEFAULT = Set.of(Cascade.PERSIST);

    private FieldMapping() {}

    public static Mapping of(JavaType type, DeclaredAnnotations on) {
        if (on.find(SerializedPrimaryKey.class).isPresent()) return new Mapping.KeyText();
        if (type.isRef()) return toOne(type, on);
        if (type.isMany()) return toMany(type, on);
        if (type.isStorable()) return scalar(on);
        return new Mapping.Unmapped();
    }

    private static Mapping scalar(DeclaredAnnotations on) {
        return new Mapping.Scalar(
                on.find(Column.class).map(FieldMapping::column).orElse(Mapping.Column.PLAIN),
                on.find(PrimaryKey.class).map(PrimaryKey::generation),
                on.find(EnumMapping.class).map(EnumMapping::value),
                on.generator(OnCreate.class),
                on.generator(OnUpdate.class));
    }

    private static Mapping toOne(JavaType type, DeclaredAnnotations on) {
        var oneToOne = on.find(OneToOne.class);
        var cascade = oneToOne.map(OneToOne::cascade)
                .or(() -> on.find(ManyToOne.class).map(ManyToOne::cascade))
                .map(FieldMapping::set)
                .orElse(BY_DEFAULT);
        return new Mapping.ToOne(
                type.target(),
                oneToOne.isPresent(),
                oneToOne.map(OneToOne::mappedBy).orElse(""),
                on.find(JoinColumn.class).map(FieldMapping::joinColumn).orElse(Mapping.JoinColumn.PLAIN),
                cascade);
    }

    private static Mapping toMany(JavaType type, DeclaredAnnotations on) {
        var manyToMany = on.find(ManyToMany.class);
        if (manyToMany.isPresent()) return manyToMany(type, manyToMany.get());
        var oneToMany = on.find(OneToMany.class);
        if (oneToMany.isPresent()) return oneToMany(type, oneToMany.get());
        return new Mapping.Unmapped();
    }

    private static Mapping manyToMany(JavaType type, ManyToMany said) {
        var links = new Mapping.LinkTable(said.table(), said.joinColumn(), said.inverseJoinColumn());
        return new Mapping.ToMany(type.target(), true, said.mappedBy(), links, set(said.cascade()));
    }

    private static Mapping oneToMany(JavaType type, OneToMany said) {
        return new Mapping.ToMany(type.target(), false, said.mappedBy(), Mapping.LinkTable.PLAIN, set(said.cascade()));
    }

    /** What is said twice is said. */
    private static Set<Cascade> set(Cascade... said) {
        return Set.copyOf(List.of(said));
    }

    private static Mapping.Column column(Column said) {
        return new Mapping.Column(
                said.name(),
                said.type(),
                said.length(),
                said.precision(),
                said.scale(),
                said.nullability(),
                said.defaultSql(),
                said.check(),
                said.collation(),
                said.comment());
    }

    private static Mapping.JoinColumn joinColumn(JoinColumn said) {
        return new Mapping.JoinColumn(said.name(), said.nullability(), said.onDelete(), said.onUpdate());
    }
}
