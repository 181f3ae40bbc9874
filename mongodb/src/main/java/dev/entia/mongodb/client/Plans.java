package dev.entia.mongodb.client;

import dev.entia.driver.BoundedCache;
import dev.entia.driver.ReadShape;
import dev.entia.driver.WriteShape;
import dev.entia.mongodb.translate.ReadPlan;
import dev.entia.mongodb.translate.References;
import dev.entia.mongodb.translate.WritePlan;
import dev.entia.mongodb.value.Fields;
import java.util.function.Supplier;
import org.bson.codecs.configuration.CodecRegistry;

/** What was made of the shapes seen lately. Thread-safe. */
final class Plans {

    private static final int SHAPES = 1024;

    private final Fields fields;
    private final References references;
    private final BoundedCache<ReadShape, Reading> reads = new BoundedCache<>(SHAPES);
    private final BoundedCache<WriteShape, Writing> writes = new BoundedCache<>(SHAPES);

    Plans(Fields fields, References references) {
        this.references = references;
        this.fields = fields;
    }

    Reading of(ReadShape shape) {
        return reads.get(shape, it -> new Reading(ReadPlan.of(it, fields)));
    }

    Writing of(WriteShape shape) {
        return writes.get(shape, it -> new Writing(new WritePlan(it, fields, references)));
    }

    /** A shape of read with its codec and, once somebody has asked for it, its text. */
    static final class Reading {
        private final ReadPlan plan;
        private final CodecRegistry codecs;
        private final Text text;
        private final Text arraysText;
        private final Text membersText;

        private Reading(ReadPlan plan) {
            this.plan = plan;
            this.codecs = RowCodec.registry(plan.slots(), plan.behind());
            this.text = new Text(plan::text);
            this.arraysText = new Text(() -> plan.linkedTexts().get(0));
            this.membersText = new Text(() -> plan.linkedTexts().get(1));
        }

        /** Of the first question for many links. */
        String arraysText() {
            return arraysText.get();
        }

        /** Of the second one. */
        String membersText() {
            return membersText.get();
        }

        ReadPlan plan() {
            return plan;
        }

        String text() {
            return text.get();
        }

        /** Read rows of these slots. */
        CodecRegistry codecs() {
            return codecs;
        }
    }

    /** A shape of write with its text. */
    static final class Writing {
        private final WritePlan plan;
        private final Text text;

        private Writing(WritePlan plan) {
            this.plan = plan;
            this.text = new Text(plan::text);
        }

        WritePlan plan() {
            return plan;
        }

        String text() {
            return text.get();
        }
    }

    /** Made when it is first asked for. */
    private static final class Text {
        private final Supplier<String> make;
        private volatile String text = "";

        private Text(Supplier<String> make) {
            this.make = make;
        }

        String get() {
            if (text.isEmpty()) text = make.get();
            return text;
        }
    }
}
