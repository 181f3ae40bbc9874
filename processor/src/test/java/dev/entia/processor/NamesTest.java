package dev.entia.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Property and class names that generated code could trip over. */
final class NamesTest {

    private static final Sources ODD = Sources.none()
            .with("dev.shop.Many_", "package dev.shop; class Many_ {}")
            .with("dev.shop.State", "package dev.shop; enum State { OPEN, SHUT }")
            .with("dev.shop.Fields", """
                    package dev.shop;

                    import dev.entia.annotation.Entity;
                    import dev.entia.annotation.PrimaryKey;

                    @Entity
                    class Fields {
                        @PrimaryKey
                        private long id;
                    }
                    """)
            .with("dev.shop.One", """
                    package dev.shop;

                    import dev.entia.annotation.Entity;
                    import dev.entia.annotation.OneToMany;
                    import dev.entia.annotation.PrimaryKey;
                    import dev.entia.relation.Many;
                    import dev.entia.relation.Ref;
                    import java.math.BigDecimal;

                    @Entity
                    class One {
                        @PrimaryKey
                        private long id;
                        private State state = State.OPEN;
                        private int ROOT;
                        private int path;
                        private int path_;
                        private int property;
                        private int entity;
                        private int slot;
                        private int value;
                        private int record;
                        private int yield;
                        private int equals;
                        private int some;
                        private int LOOKUP;
                        private int members;
                        private BigDecimal dev = BigDecimal.ONE;
                        private BigDecimal Book_Access = BigDecimal.ONE;
                        private String PropertyPath = "";
                        private String ValueTypes = "";
                        private Ref<Fields> size = Ref.ofId(Fields.class, 1L);
                        private Ref<Fields> size_ = Ref.ofId(Fields.class, 1L);
                        private Ref<Fields> toString = Ref.ofId(Fields.class, 1L);
                        private Ref<Fields> getClass = Ref.ofId(Fields.class, 1L);
                        private Ref<Fields> isNull = Ref.ofId(Fields.class, 1L);
                        private Ref<Fields> eq = Ref.ofId(Fields.class, 1L);
                        private Ref<One> one = Ref.ofId(One.class, 1L);
                        @OneToMany(mappedBy = "one")
                        private Many<One> isEmpty = new Many<>();
                    }
                    """);

    @Test
    void a_member_gets_an_underscore_where_its_name_is_taken() {
        var compilation = ODD.with("dev.shop.Caller", """
                        package dev.shop;

                        import dev.entia.query.ComparablePath;
                        import dev.entia.query.Condition;
                        import dev.entia.query.Populate;
                        import dev.entia.query.TextPath;
                        import java.util.List;

                        class Caller {
                            static final List<ComparablePath<One, Integer>> SCALARS = List.of(
                                    One_.ROOT, One_.path, One_.path_, One_.record, One_.yield, One_.equals, One_.some);
                            static final TextPath<One> TEXT = One_.PropertyPath_;
                            static final List<Populate<One>> RELATIONS = List.of(
                                    One_.size__(),
                                    One_.size_(),
                                    One_.toString_(),
                                    One_.getClass_(),
                                    One_.isNull_(),
                                    One_.eq(),
                                    One_.one().one().size__(),
                                    One_.isEmpty_());
                            static final Condition<One> CONDITION =
                                    One_.one().size__().id.eq(1L).and(One_.isEmpty_().isEmpty()).and(One_.eq().eqId(1L));

                            @Override
                            public String toString() {
                                return SCALARS + " " + TEXT + " " + RELATIONS + " " + CONDITION;
                            }
                        }
                        """).compiled();

        assertThat(compilation).succeeded();
    }

    @Test
    void paths_carry_the_names_of_properties() throws ReflectiveOperationException {
        var compilation = ODD.with("dev.shop.Caller", """
                        package dev.shop;

                        public class Caller {
                            public static String paths() {
                                return One_.PropertyPath_ + " " + One_.one().size__().id + " " + One_.isEmpty_();
                            }
                        }
                        """).compiled();
        var caller = new CompiledClasses(compilation).loadClass("dev.shop.Caller");

        assertThat(caller.getMethod("paths").invoke(null)).isEqualTo("One.PropertyPath One.one.size.id One.isEmpty");
    }

    @Test
    void access_reaches_properties_of_any_name() throws ReflectiveOperationException {
        var access = new CompiledClasses(ODD.compiled()).access("dev.shop.One");
        var entity = access.instantiate(property -> null);
        var properties = access.definition().properties();
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).type().erasure().equals("int")) access.set(entity, i, 100 + i);
        }
        var state = access.capture(entity);

        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).type().erasure().equals("int")) {
                assertThat(access.get(entity, i)).isEqualTo(100 + i);
                assertThat(state.value(i)).isEqualTo(100 + i);
            }
        }
    }
}
