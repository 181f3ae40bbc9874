package dev.entia.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import org.junit.jupiter.api.Test;

/** Types that a file on the class path adds. */
final class AddedTypesTest {

    private static final Sources TYPES = Sources.none()
            .with(
                    "dev.shop.Token",
                    "package dev.shop; public record Token(String digits) implements java.io.Serializable {}")
            .with("dev.shop.TokenType", """
                    package dev.shop;

                    import dev.entia.type.Kind;
                    import dev.entia.type.ValueType;

                    public final class TokenType implements ValueType<Token> {
                        @Override
                        public Class<Token> javaType() {
                            return Token.class;
                        }

                        @Override
                        public Kind kind() {
                            return Kind.TEXT;
                        }

                        @Override
                        public Object toStored(Token value) {
                            return value.digits();
                        }

                        @Override
                        public Token fromStored(Object stored) {
                            return new Token((String) stored);
                        }
                    }
                    """)
            .with("dev.shop.Odd", "package dev.shop; public record Odd(String digits) {}")
            .with("dev.shop.Unknown", "package dev.shop; public record Unknown(String digits) {}");

    @Test
    void an_added_type_is_a_property_like_any_other() {
        var compilation = TYPES.with("dev.shop.Ticket", """
                        package dev.shop;

                        import dev.entia.annotation.Entity;
                        import dev.entia.annotation.PrimaryKey;
                        import java.util.List;

                        @Entity
                        class Ticket {
                            @PrimaryKey
                            private Token key;
                            private List<Token> stamps = List.of();
                        }
                        """).compiled();

        assertThat(compilation).succeeded();
        assertThat(compilation)
                .generatedSourceFile("dev.shop.Ticket_")
                .contentsAsUtf8String()
                .contains("ValuePath<Ticket, Token> key");
        assertThat(compilation)
                .generatedSourceFile("dev.shop.Ticket_Access")
                .contentsAsUtf8String()
                .contains("ValueTypes.of(Token.class, Ticket.class)");
    }

    @Test
    void a_file_that_is_not_in_order_is_told_where_the_type_is_used() {
        var compilation = TYPES.with("dev.shop.Ticket", """
                        package dev.shop;

                        import dev.entia.annotation.Entity;
                        import dev.entia.annotation.PrimaryKey;

                        @Entity
                        class Ticket {
                            @PrimaryKey
                            private long number;
                            private Odd odd;
                            private Unknown unknown;
                        }
                        """).compiled();

        assertThat(compilation)
                .hadErrorContaining("has type dev.shop.Odd, but dev.shop.Odd.entia-type says kind=ARRAY. Use one of");
        assertThat(compilation).hadErrorContaining("has type dev.shop.Unknown, which does not fit into one column");
    }
}
