package dev.entia.flush;

import dev.entia.driver.WriteShape;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToOne;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A step of a plan as a line of text. Written before the plan runs. */
final class PlanText implements WriteShape.Visitor<String> {

    private final Step step;

    private PlanText(Step step) {
        this.step = step;
    }

    static String line(Step step) {
        return step.shape().accept(new PlanText(step));
    }

    @Override
    public String insert(WriteShape.Insert insert) {
        var returned = insert.returned().isEmpty()
                ? ""
                : " → " + insert.returned().stream().map(Property::name).collect(Collectors.joining(", "));
        return "insert " + insert.entity() + " " + names(insert.properties()) + times() + returned;
    }

    /** No step of a flush. */
    @Override
    public String upsert(WriteShape.Upsert upsert) {
        return "upsert " + upsert.entity() + " " + names(upsert.properties()) + times();
    }

    @Override
    public String update(WriteShape.Update update) {
        var verb = step instanceof Step.Release ? "release " : "update ";
        var changed = update.properties().stream()
                .filter(property -> !update.version().equals(Optional.of(property)))
                .toList();
        var by = update.version().isPresent() ? by(update.entity(), update.version()) : "";
        return verb + update.entity() + " " + names(changed) + by + times();
    }

    @Override
    public String delete(WriteShape.Delete delete) {
        return "delete " + delete.entity() + by(delete.entity(), delete.version()) + times();
    }

    private static String by(EntityMeta<?> entity, Optional<Scalar> version) {
        return " by [" + entity.key().name()
                + version.map(each -> ", " + each.name()).orElse("") + "]";
    }

    @Override
    public String link(WriteShape.Link link) {
        return "link " + link.relation() + " +" + step.rows();
    }

    @Override
    public String unlink(WriteShape.Unlink unlink) {
        return "unlink " + unlink.relation() + " -" + step.rows();
    }

    @Override
    public String unlinkAll(WriteShape.UnlinkAll unlinkAll) {
        var relation = unlinkAll.relation();
        var rows = unlinkAll.end() == WriteShape.LinkEnd.OWNER ? " of " + relation.owner() : " to " + relation.target();
        return "unlink " + relation + rows + times();
    }

    private String times() {
        return " ×" + step.rows();
    }

    private String names(List<Property> properties) {
        return properties.stream().map(this::name).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A reference to a row that is new in the same plan says where its key comes from. */
    private String name(Property property) {
        if (!(property instanceof ToOne toOne) || !toNew().contains(toOne)) return property.name();
        var target = toOne.target();
        return toOne.name() + "←" + target + "." + target.key().name();
    }

    private Set<ToOne> toNew() {
        if (step instanceof Step.Insert insert) return insert.toNew();
        return step instanceof Step.Update update ? update.toNew() : Set.of();
    }
}
