package dev.entia.testkit.access;

import dev.entia.access.AccessProperty;
import dev.entia.access.Allocation;
import dev.entia.access.EntityAccess;
import dev.entia.access.ReflectiveAccess;
import dev.entia.meta.Metadata;
import dev.entia.meta.MetadataFactory;
import dev.entia.meta.NamingStrategy;
import dev.entia.meta.Property;
import dev.entia.meta.ReflectiveReader;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.relation.Ref;
import java.util.List;

/** Reflective access to the entities beside it, which have generated access too. */
final class ReflectiveEntities {

    /** Reflective access compares in another way after so many entities, as {@code ComparisonTest} makes sure. */
    private static final int MANY = 120_000;

    private final Metadata metadata = MetadataFactory.create(
            List.of(Parcel.class, Sender.class, Stamp.class, Damage.class, Gauge.class), NamingStrategy.SNAKE_CASE);

    <E> EntityAccess<E> access(Class<E> type) {
        var properties = metadata.entity(type).properties().stream()
                .map(property -> property.accept(new ToAccess()))
                .toList();
        return ReflectiveAccess.of(type, ReflectiveReader.read(type).instantiation(), properties);
    }

    /** Access that has compared many entities already. */
    <E> EntityAccess<E> usedAccess(Class<E> type) {
        var access = access(type);
        var entity = Allocation.of(type).instance();
        var snapshot = access.capture(entity);
        for (int i = 0; i < MANY; i++) access.isDirty(entity, snapshot);
        return access;
    }

    private static final class ToAccess implements Property.Visitor<AccessProperty> {
        @Override
        public AccessProperty scalar(Scalar property) {
            return AccessProperty.scalar(property.name(), property.type(), property.isNullable());
        }

        @Override
        public AccessProperty toOne(ToOne property) {
            return AccessProperty.toOne(
                    property.name(), property.isNullable(), (left, right) -> Ref.same((Ref<?>) left, (Ref<?>) right));
        }

        @Override
        public AccessProperty toMany(ToMany property) {
            return AccessProperty.unstored(property.name());
        }
    }
}
