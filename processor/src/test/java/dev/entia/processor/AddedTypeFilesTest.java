package dev.entia.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that a library adds, found by the compiler where the run finds them. */
final class AddedTypeFilesTest {

    private static final String FILE = "dev.tokens.Token.entia-type";

    private static final String TYPE = """
            package dev.tokens;

            import dev.entia.type.Kind;
            import dev.entia.type.ValueType;
            import java.util.Optional;

            public final class TokenType implements ValueType<Token> {
                public static final TokenType INSTANCE = new TokenType();

                private TokenType() {}

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
                    return value.text();
                }

                @Override
                public Token fromStored(Object stored) {
                    return new Token((String) stored);
                }

                @Override
                public Optional<Token> newKey() {
                    return Optional.of(new Token("new"));
                }
            }
            """;

    private static final String VOUCHER = """
            package dev.shop;

            import dev.entia.annotation.Entity;
            import dev.entia.annotation.PrimaryKey;
            import dev.tokens.Token;
            import java.util.List;

            @Entity
            final class Voucher {
                @PrimaryKey
                private Token id = new Token("");

                private List<Token> stamps = List.of();

                private Token[] seals = {};
            }
            """;

    private static final String MAIN = """
            package dev.shop;

            import dev.entia.meta.MetadataFactory;
            import dev.entia.meta.NamingStrategy;
            import java.util.List;

            final class Main {
                public static void main(String[] args) {
                    var metadata = MetadataFactory.create(List.of(Voucher.class), NamingStrategy.SNAKE_CASE);
                    var voucher = metadata.entity(Voucher.class);
                    System.out.println(voucher.access().getClass().getName() + " has a key of "
                            + voucher.key().type().getClass().getName() + ", " + voucher.key().keyGeneration().get());
                }
            }
            """;

    private static final String SAID = "dev.shop.Voucher_Access has a key of dev.tokens.TokenType, BY_TYPE";

    @TempDir
    private Path folder;

    private Path library;

    @BeforeEach
    void library() throws IOException {
        var tokens = new Project(folder.resolve("tokens"))
                .with("module-info", "module dev.tokens { requires transitive dev.entia.core; exports dev.tokens; }")
                .with("dev.tokens.Token", """
                        package dev.tokens;

                        public record Token(String text) implements java.io.Serializable {}
                        """)
                .with("dev.tokens.TokenType", TYPE);
        assertThat(tokens.compile("-p", Project.path(Project.LIBRARIES), "-proc:none"))
                .isEmpty();
        Files.writeString(tokens.classes().resolve(FILE), "valueType=dev.tokens.TokenType\nmakesKeys=true\n");
        library = folder.resolve("tokens.jar");
        var jar = ToolProvider.findFirst("jar").orElseThrow();
        jar.run(
                System.out,
                System.err,
                "cf",
                library.toString(),
                "-C",
                tokens.classes().toString(),
                ".");
    }

    private Project shop() {
        return new Project(folder.resolve("shop"))
                .with("dev.shop.Voucher", VOUCHER)
                .with("dev.shop.Main", MAIN);
    }

    @Test
    void a_file_in_a_jar_on_the_class_path_is_found() throws Exception {
        var shop = shop();

        assertThat(compile(shop, "-cp")).isEmpty();
        assertThat(run(shop, "-cp", "dev.shop.Main")).isEqualTo(SAID);
    }

    @Test
    void a_file_in_a_module_is_found() throws Exception {
        var shop = shop().with("module-info", "module dev.shop { requires dev.tokens; }");

        assertThat(compile(shop, "-p")).isEmpty();
        assertThat(run(shop, "-p", "-m", "dev.shop/dev.shop.Main")).isEqualTo(SAID);
    }

    @Test
    void a_file_of_the_application_itself_is_found() throws Exception {
        var shop = shop().with("dev.shop.Colour", "package dev.shop; final class Colour {}")
                .with("dev.shop.Paint", """
                        package dev.shop;

                        import dev.entia.annotation.Entity;
                        import dev.entia.annotation.PrimaryKey;

                        @Entity
                        final class Paint {
                            @PrimaryKey
                            private long id;

                            private Colour colour = new Colour();
                        }
                        """);
        Files.createDirectories(shop.classes());
        Files.writeString(shop.classes().resolve("dev.shop.Colour.entia-type"), "valueType=dev.tokens.TokenType\n");

        assertThat(compile(shop, "-cp"))
                .contains("Paint.java:11: error: Paint.colour has type dev.shop.Colour, but dev.shop.Colour.entia-type "
                        + "names the value type dev.tokens.TokenType, which stores dev.tokens.Token. "
                        + "Name one that stores dev.shop.Colour.");
    }

    private String compile(Project project, String path) {
        return project.compile(
                path,
                Project.path(libraries()),
                "--processor-path",
                Project.path(Project.PROCESSOR),
                "-Xlint:all,-processing",
                "-Werror");
    }

    private List<Path> libraries() {
        return Stream.concat(Project.LIBRARIES.stream(), Stream.of(library)).toList();
    }

    private String run(Project project, String path, String... main) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                path,
                Project.path(Stream.concat(libraries().stream(), Stream.of(project.classes()))
                        .toList())));
        command.addAll(Arrays.asList(main));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
