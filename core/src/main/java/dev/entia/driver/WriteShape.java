package dev.entia.driver;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import java.util.List;
import java.util.Optional;

/**
 * A write without its values: what batches are grouped by, and the key under which a driver keeps what it made of it.
 * A pure value. {@link WriteBatch} says which columns of values belong to which shape.
 */
public sealed interface WriteShape {

    <R> R accept(Visitor<R> visitor);

    /**
     * New rows.
     *
     * @param properties the stored properties that are given, in order; the others get the store's default
     * @param returned the properties whose stored values are wanted back
     */
    record Insert(EntityMeta<?> entity, List<Property> properties, List<Scalar> returned) implements WriteShape {
        public Insert {
            properties = List.copyOf(properties);
            returned = List.copyOf(returned);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insert(this);
        }
    }

    /**
     * Rows that are inserted unless they are there already; then they get new values. Another unique constraint that a row
     * breaks is an error, and never a reason to change the row that holds the values.
     *
     * @param properties the stored properties that are given, in order; the others of a new row get the store's default
     * @param conflict the properties by whose values a row is found: the key, or those of a unique index. They are among
     *     {@code properties}, and none of their values is null
     * @param merged those of {@code properties} that a row that is there gets, never the key nor one of
     *     {@code conflict}; none: it stays as it is
     * @param version a number among {@code properties} that becomes one more than it was in a row that gets new values
     */
    record Upsert(
            EntityMeta<?> entity,
            List<Property> properties,
            List<Property> conflict,
            List<Property> merged,
            Optional<Scalar> version)
            implements WriteShape {
        public Upsert {
            properties = List.copyOf(properties);
            conflict = List.copyOf(conflict);
            merged = List.copyOf(merged);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.upsert(this);
        }
    }

    /**
     * Rows found by key that get new values.
     *
     * @param properties the stored properties that change, never the key
     * @param version must still hold the value that is expected, or the row is not found
     */
    record Update(EntityMeta<?> entity, List<Property> properties, Optional<Scalar> version) implements WriteShape {
        public Update {
            properties = List.copyOf(properties);
        }

        /** Rows found by key alone. */
        public Update(EntityMeta<?> entity, List<Property> properties) {
            this(entity, properties, Optional.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.update(this);
        }
    }

    /**
     * Rows found by key that go.
     *
     * @param version must still hold the value that is expected, or the row is not found
     */
    record Delete(EntityMeta<?> entity, Optional<Scalar> version) implements WriteShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.delete(this);
        }
    }

    /** New links of the owning side of a many-to-many. A link that exists already stays as it is. */
    record Link(ToMany relation) implements WriteShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** Links of the owning side of a many-to-many that go. One that does not exist is no error. */
    record Unlink(ToMany relation) implements WriteShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unlink(this);
        }
    }

    /**
     * All links of some rows go.
     *
     * @param relation the owning side of a many-to-many
     * @param end which of its ends the rows are
     */
    record UnlinkAll(ToMany relation, LinkEnd end) implements WriteShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unlinkAll(this);
        }
    }

    /** The ends of a link. */
    enum LinkEnd {
        OWNER,
        TARGET
    }

    /** One method a kind. */
    interface Visitor<R> {
        R insert(Insert insert);

        R upsert(Upsert upsert);

        R update(Update update);

        R delete(Delete delete);

        R link(Link link);

        R unlink(Unlink unlink);

        R unlinkAll(UnlinkAll unlinkAll);
    }
}
