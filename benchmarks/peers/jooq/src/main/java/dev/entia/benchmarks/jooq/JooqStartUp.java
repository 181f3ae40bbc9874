package dev.entia.benchmarks.jooq;

import dev.entia.benchmarks.StartUp;
import dev.entia.benchmarks.startup.Entities;
import dev.entia.benchmarks.startup.JavaStart;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What {@link JooqStart} starts jOOQ with: tables and records as its generator would write them. */
final class JooqStartUp {

    private static final Entities TABLES = Entities.of("""
            package startup;

            import java.time.LocalDateTime;
            import java.util.List;
            import org.jooq.ForeignKey;
            import org.jooq.TableField;
            import org.jooq.UniqueKey;
            import org.jooq.impl.DSL;
            import org.jooq.impl.Internal;
            import org.jooq.impl.SQLDataType;
            import org.jooq.impl.TableImpl;
            import org.jooq.impl.UpdatableRecordImpl;

            public final class Entity%1$d extends TableImpl<Entity%1$d.Row> {

                public static final Entity%1$d TABLE = new Entity%1$d();

                public final TableField<Row, Long> ID = createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
                public final TableField<Row, String> NAME = createField(DSL.name("name"), SQLDataType.CLOB, this);
                public final TableField<Row, String> CODE = createField(DSL.name("code"), SQLDataType.CLOB, this);
                public final TableField<Row, Integer> NUMBER = createField(DSL.name("number"), SQLDataType.INTEGER, this);
                public final TableField<Row, Long> AMOUNT = createField(DSL.name("amount"), SQLDataType.BIGINT, this);
                public final TableField<Row, Double> SCORE = createField(DSL.name("score"), SQLDataType.DOUBLE, this);
                public final TableField<Row, Boolean> ACTIVE = createField(DSL.name("active"), SQLDataType.BOOLEAN, this);
                public final TableField<Row, LocalDateTime> MADE_AT = createField(DSL.name("made_at"), SQLDataType.LOCALDATETIME, this);
                public final TableField<Row, Long> PARENT_ID = createField(DSL.name("parent_id"), SQLDataType.BIGINT, this);

                public final UniqueKey<Row> key = Internal.createUniqueKey(this, DSL.name("entity%1$d_key"), ID);

                private Entity%1$d() {
                    super(DSL.name("entity%1$d"));
                }

                @Override
                public Class<Row> getRecordType() {
                    return Row.class;
                }

                @Override
                public UniqueKey<Row> getPrimaryKey() {
                    return key;
                }

                @Override
                public List<ForeignKey<Row, ?>> getReferences() {
                    return List.of(Internal.createForeignKey(Entity%2$d.TABLE.key, this, PARENT_ID));
                }

                public static final class Row extends UpdatableRecordImpl<Row> {

                    public Row() {
                        super(TABLE);
                    }
                }
            }
            """).with("Tables", tables());

    private JooqStartUp() {}

    static StartUp of(String name) {
        return new JavaStart(name, JooqStart.class, TABLES);
    }

    private static String tables() {
        return IntStream.range(0, Entities.NUMBER)
                .mapToObj(number -> "    public static final Entity" + number + " ENTITY" + number + " = Entity"
                        + number + ".TABLE;\n")
                .collect(Collectors.joining("", "package startup;\n\npublic final class Tables {\n", "}\n"));
    }
}
