package dev.entia.sql.translate;

import dev.entia.driver.BoundedCache;
import dev.entia.driver.ReadShape;
import dev.entia.driver.WriteShape;
import dev.entia.sql.render.Dialect;

/** What was made of the shapes seen lately. Shapes are few: an application has as many as places that ask. Thread-safe. */
public final class Plans {

    private static final int SHAPES = 1024;

    private final Dialect dialect;
    private final WriteTranslator writes;
    private final BoundedCache<ReadShape, ReadPlan> reads = new BoundedCache<>(SHAPES);
    private final BoundedCache<WriteShape, WritePlan> writePlans = new BoundedCache<>(SHAPES);

    public Plans(Dialect dialect) {
        this.dialect = dialect;
        this.writes = new WriteTranslator(dialect);
    }

    public ReadPlan of(ReadShape shape) {
        return reads.get(shape, it -> ReadPlan.of(it, dialect));
    }

    public WritePlan of(WriteShape shape) {
        return writePlans.get(shape, it -> it.accept(writes));
    }
}
