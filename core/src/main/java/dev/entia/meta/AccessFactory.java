package dev.entia.meta;

import dev.entia.access.AccessProperty;
import dev.entia.access.EntityAccess;
import dev.entia.access.ReflectiveAccess;
import dev.entia.relation.Ref;
import java.util.ArrayList;

/** Chooses how an entity is reached: by generated code if there is some, else by reflection. */
final class AccessFactory implements Property.Visitor<AccessProperty> {

    <E> EntityAccess<E> access(DeclaredEntity<E> declared, EntityMeta<E> entity) {
        var generated = declared.generated();
        if (generated != null) return generated;
        var properties = new ArrayList<AccessProperty>();
        for (var property : entity.properties()) properties.add(property.accept(this));
        entity.keyText().ifPresent(text -> properties.add(AccessProperty.unstored(text.name())));
        return ReflectiveAccess.of(declared.type(), declared.definition().instantiation(), properties);
    }

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
