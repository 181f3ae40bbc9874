package dev.entia.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Who may use whom inside a module. The plan is the one in docs/architecture.md. */
final class StoreyTest {
    static final Storeys CORE = Storeys.of(
            "core",
            "dev.entia.error",
            "dev.entia.type",
            "dev.entia.access",
            "dev.entia.relation",
            "dev.entia.meta",
            "dev.entia.query",
            "dev.entia.driver",
            "dev.entia.precision",
            "dev.entia.context",
            "dev.entia.event",
            "dev.entia.load | dev.entia.flush",
            "dev.entia");

    static final List<Storeys> HOUSE = List.of(
            Storeys.of("model", "dev.entia.annotation", "dev.entia.model"),
            CORE,
            Storeys.of(
                    "sql",
                    "dev.entia.sql.ast",
                    "dev.entia.sql.render",
                    "dev.entia.sql.translate",
                    "dev.entia.sql.run",
                    "dev.entia.sql.jdbc",
                    "dev.entia.sql"),
            Storeys.of(
                    "schema",
                    "dev.entia.schema.table",
                    "dev.entia.schema.diff",
                    "dev.entia.schema.ddl",
                    "dev.entia.schema.catalog",
                    "dev.entia.schema.migrate",
                    "dev.entia.schema"),
            Storeys.of(
                    "mongodb",
                    "dev.entia.mongodb.value | dev.entia.mongodb.command",
                    "dev.entia.mongodb.translate",
                    "dev.entia.mongodb.client",
                    "dev.entia.mongodb.schema",
                    "dev.entia.mongodb"),
            Storeys.of("libsql", "dev.entia.libsql.hrana", "dev.entia.libsql"),
            Storeys.of("testkit", "dev.entia.testkit.domain | dev.entia.testkit.driver", "dev.entia.testkit"));

    @ParameterizedTest
    @FieldSource("HOUSE")
    void a_package_uses_only_storeys_below_its_own(Storeys storeys) {
        assertThat(storeys.violations(EntiaModule.named(storeys.module()).classes()))
                .isEmpty();
    }

    @Test
    void a_module_of_several_packages_has_storeys() {
        Set<String> planned = HOUSE.stream().map(Storeys::module).collect(Collectors.toSet());

        assertThat(EntiaModule.published())
                .filteredOn(module -> !planned.contains(module.name()))
                .allSatisfy(module -> assertThat(packages(module))
                        .as("%s has several packages: list them, lowest first, in StoreyTest.HOUSE", module)
                        .hasSizeLessThan(2));
    }

    private static Set<String> packages(EntiaModule module) {
        return module.classes().stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }
}
