package dev.entia.mongodb.translate;

import dev.entia.driver.ReadShape;
import dev.entia.driver.RowLayout;
import dev.entia.mongodb.command.MongoHint;
import dev.entia.mongodb.value.FieldType;
import dev.entia.mongodb.value.Fields;
import dev.entia.type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is made of one shape of read once: which fields become which slots, and its text. Thread-safe. */
public final class ReadPlan {

    private final ReadShape shape;
    private final Fields fields;
    private final List<Slot> slots;
    private final List<MongoHint> hints;

    private ReadPlan(ReadShape shape, Fields fields, List<Slot> slots) {
        this.hints = hints(shape);
        this.shape = shape;
        this.fields = fields;
        this.slots = List.copyOf(slots);
    }

    public static ReadPlan of(ReadShape shape, Fields fields) {
        return new ReadPlan(
                shape, fields, shape.result() == ReadShape.Result.COUNT ? count(shape) : rows(shape, fields));
    }

    private static List<MongoHint> hints(ReadShape shape) {
        var hints = new ArrayList<MongoHint>();
        for (var hint : shape.hints()) {
            if (!(hint instanceof MongoHint known)) throw TranslateErrors.foreignHint(hint);
            hints.add(known);
        }
        return List.copyOf(hints);
    }

    /** How the query is to be run; the last of a kind counts. */
    public List<MongoHint> hints() {
        return hints;
    }

    private static List<Slot> count(ReadShape shape) {
        var subject = "the number of " + shape.root().entity().name();
        return List.of(new Slot(ReadTranslator.COUNT, new FieldType(Kind.LONG, FieldType.Form.USUAL, null, subject)));
    }

    private static List<Slot> rows(ReadShape shape, Fields fields) {
        var slots = new ArrayList<Slot>();
        for (var slot : RowLayout.of(shape).slots()) {
            var name = slot.node() == null ? ReadTranslator.OWNER : fields.name(slot.property());
            slots.add(new Slot(name, FieldType.of(slot.property())));
        }
        return slots;
    }

    /** Whether the answer is one row with a number, also where no document is found. */
    public boolean isCount() {
        return shape.result() == ReadShape.Result.COUNT;
    }

    /** Where rows have the key of the root entity. */
    public int keySlot() {
        return RowLayout.of(shape).root().keySlot();
    }

    /** In the order of the row's slots. */
    public List<Slot> slots() {
        return slots;
    }

    /** If it is about all members of arrays: the array. */
    public Optional<KeyArray> array() {
        var links = shape.links();
        return links != null && ReadTranslator.areOfWholeArrays(shape)
                ? Optional.of(KeyArray.of(links.relation(), fields))
                : Optional.empty();
    }

    /** Fields that come behind the slots, as they are: for all members of arrays what was found there, and at which place. */
    public List<String> behind() {
        return ReadTranslator.areOfWholeArrays(shape) ? List.of(ReadTranslator.LINK, ReadTranslator.PLACE) : List.of();
    }

    /**
     * The question with these values.
     *
     * @throws dev.entia.error.ValidationException if one of them cannot be had in BSON
     */
    public Query query(List<Object> values) {
        return new ReadTranslator(shape, fields, new GivenValues(values)).query();
    }

    /** The question with a mark where each value stands. */
    public String text() {
        return QueryText.of(new ReadTranslator(shape, fields, Placeholders.FEW).query());
    }

    /** The two questions of a {@link Query.Linked}. */
    public List<String> linkedTexts() {
        var linked = (Query.Linked) new ReadTranslator(shape, fields, Placeholders.MANY).query();
        return List.of(QueryText.of(linked.owners()), QueryText.of(linked.members(List.of(Placeholders.MARK))));
    }

    /** A field of the documents that come. */
    public record Slot(String field, FieldType type) {}
}
