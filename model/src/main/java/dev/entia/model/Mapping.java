package dev.entia.model;

import dev.entia.annotation.Cascade;
import dev.entia.annotation.EnumStorage;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.Nullability;
import dev.entia.annotation.ReferentialAction;
import java.util.Optional;
import java.util.Set;

/** What a field is mapped to, as its annotations say. Empty strings and {@code -1} mean: not said. */
public sealed interface Mapping {

    /**
     * A value in a column.
     *
     * @param key how the key is generated, if this is the primary key
     * @param enumStorage how an enum is stored, if said
     * @param onCreate the binary name of the generator that fills it on insert
     * @param onUpdate the binary name of the generator that renews it on update
     */
    record Scalar(
            Column column,
            Optional<KeyGeneration> key,
            Optional<EnumStorage> enumStorage,
            Optional<String> onCreate,
            Optional<String> onUpdate)
            implements Mapping {

        /** A field without annotations. */
        public static final Scalar PLAIN =
                new Scalar(Column.PLAIN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A reference to one row.
     *
     * @param target the binary name of the target entity, or empty if the type does not tell
     * @param isOneToOne one-to-one, else many-to-one
     * @param mappedBy the owning property of the target; empty: this side owns the relation
     */
    record ToOne(String target, boolean isOneToOne, String mappedBy, JoinColumn joinColumn, Set<Cascade> cascade)
            implements Mapping {
        public ToOne {
            cascade = Set.copyOf(cascade);
        }
    }

    /**
     * A collection of rows.
     *
     * @param target the binary name of the target entity, or empty if the type does not tell
     * @param isManyToMany many-to-many, else one-to-many
     * @param mappedBy the owning property of the target; empty: this side owns the relation
     */
    record ToMany(String target, boolean isManyToMany, String mappedBy, LinkTable linkTable, Set<Cascade> cascade)
            implements Mapping {
        public ToMany {
            cascade = Set.copyOf(cascade);
        }
    }

    /** The text of the key, which is not stored. */
    record KeyText() implements Mapping {}

    /** A field whose type Entia cannot map and whose annotations do not explain it; {@code ModelCheck} says why. */
    record Unmapped() implements Mapping {}

    /** The facets of a column, as {@link dev.entia.annotation.Column} has them. */
    record Column(
            String name,
            String type,
            int length,
            int precision,
            int scale,
            Nullability nullability,
            String defaultSql,
            String check,
            String collation,
            String comment) {

        /** Nothing said. */
        public static final Column PLAIN = new Column("", "", -1, -1, -1, Nullability.INFERRED, "", "", "", "");
    }

    /** The facets of a reference's column, as {@link dev.entia.annotation.JoinColumn} has them. */
    record JoinColumn(String name, Nullability nullability, ReferentialAction onDelete, ReferentialAction onUpdate) {

        /** Nothing said. */
        public static final JoinColumn PLAIN =
                new JoinColumn("", Nullability.INFERRED, ReferentialAction.DEFAULT, ReferentialAction.DEFAULT);
    }

    /** The table between two entities, as {@link dev.entia.annotation.ManyToMany} has it. */
    record LinkTable(String name, String joinColumn, String inverseJoinColumn) {

        /** Nothing said. */
        public static final LinkTable PLAIN = new LinkTable("", "", "");
    }
}
