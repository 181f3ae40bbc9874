package dev.entia.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the processor writes for the bookshop, as files. {@code -Dentia.bless=true} writes the files anew. */
final class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final Compilation COMPILATION = Sources.shop().compiled();

    @ParameterizedTest
    @ValueSource(strings = {"Book_", "Author_", "BookTag_", "Book_Access", "Author_Access", "BookRepository_Impl"})
    void generated_sources_are_as_blessed(String name) throws IOException {
        assertThat(COMPILATION).succeededWithoutWarnings();
        var generated = COMPILATION
                .generatedSourceFile("dev.shop." + name)
                .orElseThrow()
                .getCharContent(false)
                .toString();
        var golden = GOLDEN.resolve(name + ".java");
        if (Boolean.getBoolean("entia.bless")) bless(golden, generated);
        assertThat(generated).isEqualTo(Files.readString(golden));
    }

    private static void bless(Path golden, String text) {
        try {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
