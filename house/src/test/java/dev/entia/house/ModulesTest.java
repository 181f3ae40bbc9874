package dev.entia.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every published module has. */
final class ModulesTest {
    private static final Pattern DEPENDENCY = Pattern.compile("<artifactId>entia-(?!bom<)([^<]+)</artifactId>");

    @Test
    void the_bom_lists_what_is_published() {
        List<String> listed = DEPENDENCY
                .matcher(SourceFile.read(EntiaModule.root().resolve("bom/pom.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(listed).containsExactlyElementsOf(names());
    }

    @Test
    void a_published_module_has_a_descriptor() {
        assertThat(EntiaModule.published())
                .allSatisfy(module -> assertThat(module.mainSources().resolve("module-info.java"))
                        .content()
                        .contains("module dev.entia." + module.name() + " {"));
    }

    private static List<String> names() {
        return EntiaModule.published().stream().map(EntiaModule::name).toList();
    }
}
