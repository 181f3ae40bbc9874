package dev.entia.mongodb.translate;

import dev.entia.driver.FetchNode;
import dev.entia.driver.ReadShape;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.ToMany;
import dev.entia.mongodb.value.FieldType;
import dev.entia.mongodb.value.Fields;
import dev.entia.query.Condition;
import dev.entia.query.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** From a read to a query. Used once. */
final class ReadTranslator {

    /** The field that holds the owner's key of a link. */
    static final String OWNER = Fields.TEMPORARY + "Owner";

    /** The fields that hold what was found in an array of keys, and at which place: null if it was no array. */
    static final String LINK = Fields.TEMPORARY + "Link";

    static final String PLACE = Fields.TEMPORARY + "Place";

    /** The field that holds a number of documents. */
    static final String COUNT = "count";

    /** Up to so many owners one aggregation is the faster way to their members. */
    private static final int FEW_OWNERS = 50;

    private static final BsonInt32 YES = new BsonInt32(1);
    private static final BsonInt32 NO = new BsonInt32(0);

    private final ReadShape shape;
    private final Values values;
    private final EntityMeta<?> entity;
    private final Pipeline pipeline;
    private final Node root;

    /** What has to be found in documents as they are, and what only after lookups. */
    private final List<BsonDocument> early = new ArrayList<>();

    private final List<BsonDocument> late = new ArrayList<>();

    ReadTranslator(ReadShape shape, Fields fields, Values values) {
        this.shape = shape;
        this.values = values;
        this.entity = shape.root().entity();
        this.pipeline = new Pipeline(fields);
        this.root = Node.root(pipeline, entity);
    }

    Query query() {
        if (shape.limit() != null && values.isNothing(shape.limit())) return new Query.Nothing(collection());
        if (shape.links() != null && areMany(shape.links())) return linked(shape.links());
        filter(shape.where());
        var lookups = pipeline.stages();
        var sort = new OrderTranslator(root).sort(shape.order());
        boolean isPlain = shape.links() == null && pipeline.stages().isEmpty();
        return isPlain && shape.result() == ReadShape.Result.ROWS ? find(sort) : aggregate(lookups, sort);
    }

    private String collection() {
        var links = shape.links();
        return links != null && links.relation().isOwner()
                ? links.relation().owner().storageName()
                : entity.storageName();
    }

    /** Whether members of so many arrays are asked for that it pays to read each of them once. */
    private boolean areMany(ReadShape.Links links) {
        return areOfWholeArrays(shape) && values.count(links.owners()) > FEW_OWNERS;
    }

    /** Whether all members of arrays are asked for: then what is no link is brought along, to be told. */
    static boolean areOfWholeArrays(ReadShape shape) {
        return shape.links() != null
                && shape.links().relation().isOwner()
                && shape.result() == ReadShape.Result.ROWS
                && shape.where() instanceof Condition.And<?> and
                && and.conditions().isEmpty()
                && shape.order().isEmpty()
                && shape.offset() == null
                && shape.limit() == null;
    }

    private Query linked(ReadShape.Links links) {
        var relation = links.relation();
        var array = KeyArray.of(relation, pipeline.fields());
        var ownerKey = FieldType.of(relation.owner().key());
        var arrays = new Query.Find(
                relation.owner().storageName(),
                new BsonDocument(Fields.KEY, new BsonDocument("$in", values.several(links.owners(), ownerKey))),
                new BsonDocument(array.field(), YES),
                new BsonDocument(),
                null,
                null);
        var members =
                new Query.Find(entity.storageName(), new BsonDocument(), projection(), new BsonDocument(), null, null);
        return new Query.Linked(arrays, new ReadPlan.Slot(Fields.KEY, ownerKey), array, members);
    }

    /** The parts of a conjunction that need no lookups come before them. */
    private void filter(Condition<?> condition) {
        var parts = condition instanceof Condition.And<?> and ? and.conditions() : List.of(condition);
        for (var part : parts) {
            int before = pipeline.uses();
            var filter = ConditionTranslator.satisfying(part, root, values);
            (pipeline.uses() == before ? early : late).add(filter);
        }
    }

    private Query find(BsonDocument sort) {
        return new Query.Find(
                entity.storageName(),
                ConditionTranslator.all(early),
                projection(),
                sort,
                number(shape.offset()),
                number(shape.limit()));
    }

    private Query aggregate(List<BsonDocument> lookups, BsonDocument sort) {
        var stages = new ArrayList<BsonDocument>();
        if (shape.links() != null) links(shape.links(), stages);
        match(early, stages);
        stages.addAll(lookups);
        match(late, stages);
        var all = pipeline.stages();
        stages.addAll(all.subList(lookups.size(), all.size()));
        if (!sort.isEmpty()) stages.add(Stages.of("$sort", sort));
        if (shape.offset() != null) stages.add(Stages.of("$skip", values.number(shape.offset())));
        if (shape.limit() != null) stages.add(Stages.of("$limit", values.number(shape.limit())));
        finish(stages);
        return new Query.Aggregate(collection(), stages);
    }

    private static void match(List<BsonDocument> filters, List<BsonDocument> stages) {
        var filter = ConditionTranslator.all(filters);
        if (!filter.isEmpty()) stages.add(Stages.match(filter));
    }

    private void finish(List<BsonDocument> stages) {
        if (shape.result() == ReadShape.Result.COUNT) {
            stages.add(Stages.of("$count", new BsonString(COUNT)));
            return;
        }
        var projection = projection();
        if (!projection.isEmpty()) stages.add(Stages.of("$project", projection));
    }

    /** Leaves away what nobody reads: arrays of keys, and what lookups brought. */
    private BsonDocument projection() {
        var projection = new BsonDocument();
        if (shape.root().content() != FetchNode.Content.STORED) {
            for (var property : shape.root().properties())
                projection.append(pipeline.fields().name(property), YES);
            if (shape.links() != null) projection.append(OWNER, YES);
            return projection;
        }
        for (var relation : entity.toManys()) {
            if (relation.isOwner()) {
                projection.append(pipeline.fields().name(relation), NO);
            }
        }
        for (var temporary : pipeline.temporaries()) projection.append(temporary, NO);
        return projection;
    }

    private void links(ReadShape.Links links, List<BsonDocument> stages) {
        var relation = links.relation();
        var owners =
                values.several(links.owners(), FieldType.of(relation.owner().key()));
        if (relation.isOwner()) linksOfOwners(relation, owners, stages);
        else linksToOwners(relation, owners, stages);
    }

    /** From owners' arrays to the documents of their keys, in the order of the arrays. */
    private void linksOfOwners(ToMany relation, BsonArray owners, List<BsonDocument> stages) {
        var array = pipeline.fields().name(relation);
        var target = Fields.TEMPORARY + "Target";
        var path = new BsonDocument("path", new BsonString("$" + array));
        var targetPath = new BsonDocument("path", new BsonString("$" + target));
        var extra = new BsonDocument(OWNER, new BsonString("$" + Fields.KEY));
        if (areOfWholeArrays(shape)) {
            path.append("includeArrayIndex", new BsonString(PLACE));
            targetPath.append("preserveNullAndEmptyArrays", BsonBoolean.TRUE);
            extra.append(LINK, new BsonString("$" + array)).append(PLACE, new BsonString("$" + PLACE));
        }
        stages.add(Stages.match(new BsonDocument(Fields.KEY, new BsonDocument("$in", owners))));
        stages.add(Stages.of("$project", new BsonDocument(array, YES)));
        stages.add(Stages.of("$unwind", path));
        stages.add(Stages.of(
                "$lookup",
                new BsonDocument("from", new BsonString(relation.target().storageName()))
                        .append("localField", new BsonString(array))
                        .append("foreignField", new BsonString(Fields.KEY))
                        .append("as", new BsonString(target))));
        stages.add(Stages.of("$unwind", targetPath));
        stages.add(Stages.of("$replaceWith", Expressions.of("$mergeObjects", new BsonString("$" + target), extra)));
    }

    /** From the documents that hold the keys in an array: one for each key. */
    private void linksToOwners(ToMany relation, BsonArray owners, List<BsonDocument> stages) {
        var array = pipeline.fields().name(relation.linkOwner());
        stages.add(Stages.match(new BsonDocument(array, new BsonDocument("$in", owners))));
        stages.add(Stages.of("$set", new BsonDocument(OWNER, new BsonString("$" + array))));
        stages.add(Stages.of("$unwind", new BsonString("$" + OWNER)));
        stages.add(Stages.match(new BsonDocument(OWNER, new BsonDocument("$in", owners))));
    }

    private @Nullable BsonValue number(@Nullable Parameter parameter) {
        return parameter == null ? null : values.number(parameter);
    }
}
