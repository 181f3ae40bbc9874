package dev.entia.meta;

import dev.entia.annotation.ReferentialAction;
import dev.entia.model.Mapping;
import java.util.Map;

/** Makes relations and ties them to what they lead to. */
final class RelationFactory {

    private final NamingStrategy naming;
    private final Map<String, EntityDraft<?>> entities;

    /** By class name. Their keys have been made. */
    RelationFactory(NamingStrategy naming, Map<String, EntityDraft<?>> entities) {
        this.naming = naming;
        this.entities = entities;
    }

    ToOne toOne(EntityDraft.Place<Mapping.ToOne> place) {
        var mapping = place.mapping();
        boolean isOwner = mapping.mappedBy().isEmpty();
        boolean isNullable = place.property().isNullable();
        return new ToOne(
                place.owner(),
                place.name(),
                place.index(),
                isOwner ? joinColumn(place) : "",
                mapping.isOneToOne(),
                isNullable,
                place.property().isFinal(),
                onDelete(mapping.joinColumn().onDelete(), isNullable),
                onUpdate(mapping.joinColumn().onUpdate()),
                mapping.cascade());
    }

    ToMany toMany(EntityDraft.Place<Mapping.ToMany> place) {
        var mapping = place.mapping();
        return new ToMany(place.owner(), place.name(), place.index(), mapping.isManyToMany(), mapping.cascade());
    }

    /** Ties the to-ones and then the to-manys of an entity to their targets, whose properties have been made. */
    void link(EntityDraft<?> draft) {
        draft.each(Mapping.ToOne.class, place -> link(draft.made(place, ToOne.class), place.mapping()));
        draft.each(Mapping.ToMany.class, place -> link(draft.made(place, ToMany.class), place.mapping()));
    }

    private void link(ToOne toOne, Mapping.ToOne mapping) {
        var target = target(mapping.target()).meta();
        if (mapping.mappedBy().isEmpty()) {
            toOne.link(target, null);
        } else {
            var owner = (ToOne) target.property(mapping.mappedBy());
            toOne.link(target, owner);
            owner.linkInverse(toOne);
        }
    }

    private void link(ToMany toMany, Mapping.ToMany mapping) {
        var target = target(mapping.target());
        if (!mapping.isManyToMany()) {
            var owner = (ToOne) target.meta().property(mapping.mappedBy());
            toMany.link(target.meta(), owner, null);
            owner.linkInverse(toMany);
        } else if (mapping.mappedBy().isEmpty()) {
            toMany.link(target.meta(), null, links(toMany, target.meta(), mapping.linkTable()));
        } else {
            var owner = (ToMany) target.meta().property(mapping.mappedBy());
            var ownerMapping = (Mapping.ToMany)
                    target.definition().properties().get(owner.index()).mapping();
            var links = links(owner, toMany.owner(), ownerMapping.linkTable());
            toMany.link(target.meta(), owner, links.reversed());
            owner.linkInverse(toMany);
        }
    }

    /** Where the links of an owning side are kept. */
    private LinkStorage links(ToMany owner, EntityMeta<?> target, Mapping.LinkTable said) {
        var entity = owner.owner();
        var ownerName = naming.linkColumn(entity.name(), entity.key().storageName());
        var targetName = naming.linkColumn(target.name(), target.key().storageName());
        // Both ends are of one entity, or of two with the same simple name.
        boolean isAmbiguous = ownerName.equals(targetName);
        return new LinkStorage(
                orElse(said.name(), naming.linkTable(entity.storageName(), owner.name())),
                entity.schema(),
                orElse(said.joinColumn(), isAmbiguous ? ownerName + "_1" : ownerName),
                orElse(said.inverseJoinColumn(), isAmbiguous ? targetName + "_2" : targetName));
    }

    private String joinColumn(EntityDraft.Place<Mapping.ToOne> place) {
        var declared = place.mapping().joinColumn().name();
        if (!declared.isEmpty()) return declared;
        var targetKey = target(place.mapping().target()).key();
        return naming.joinColumn(place.name(), targetKey.storageName());
    }

    private EntityDraft<?> target(String className) {
        var target = entities.get(className);
        if (target == null) throw new IllegalStateException("the rules let an unknown target pass: " + className);
        return target;
    }

    private static ReferentialAction onDelete(ReferentialAction said, boolean isNullable) {
        if (said != ReferentialAction.DEFAULT) return said;
        return isNullable ? ReferentialAction.SET_NULL : ReferentialAction.NO_ACTION;
    }

    private static ReferentialAction onUpdate(ReferentialAction said) {
        return said == ReferentialAction.DEFAULT ? ReferentialAction.NO_ACTION : said;
    }

    private static String orElse(String declared, String derived) {
        return declared.isEmpty() ? derived : declared;
    }
}
