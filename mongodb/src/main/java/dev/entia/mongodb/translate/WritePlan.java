package dev.entia.mongodb.translate;

import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteShape;
import dev.entia.mongodb.value.Fields;
import java.util.List;

/** What is made of one shape of write once. Thread-safe. */
public final class WritePlan {

    private final WriteShape shape;
    private final Fields fields;
    private final References references;

    public WritePlan(WriteShape shape, Fields fields, References references) {
        this.references = references;
        this.shape = shape;
        this.fields = fields;
    }

    /**
     * What is to be done for a batch of that shape.
     *
     * @throws dev.entia.error.ValidationException if one of its values cannot be had in BSON
     */
    public Write write(WriteBatch batch) {
        return shape.accept(new WriteTranslator(batch, fields, references));
    }

    /** The texts of what is done after a delete, in the order of {@link Write.Delete#emptied()}. */
    public List<String> emptiedTexts() {
        if (!(shape instanceof WriteShape.Delete delete)) return List.of();
        var text = new WriteText(fields);
        return references.to(delete.entity()).stream().map(text::emptied).toList();
    }

    /** The write of one row, with a mark where each value stands. */
    public String text() {
        return shape.accept(new WriteText(fields));
    }
}
