package dev.entia.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.annotation.ReferentialAction;
import dev.entia.schema.table.Column;
import dev.entia.schema.table.ForeignKey;
import dev.entia.schema.table.PrimaryKey;
import dev.entia.schema.table.Table;
import dev.entia.schema.table.TableModel;
import dev.entia.schema.table.TableName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CascadePathsTest {

    @Test
    void a_chain_keeps_its_rules() {
        assertThat(rules(table("a"), table("b", "a"), table("c", "b"))).containsExactly("b→a CASCADE", "c→b CASCADE");
    }

    @Test
    void a_second_path_to_a_table_does_nothing() {
        assertThat(rules(table("a"), table("b", "a"), table("c", "a", "b")))
                .containsExactly("b→a CASCADE", "c→a CASCADE", "c→b NO_ACTION");
    }

    @Test
    void two_ways_that_only_meet_below_are_two_paths() {
        assertThat(rules(table("a"), table("d", "c"), table("c", "a"), table("e", "d", "a")))
                .containsExactly("d→c CASCADE", "c→a CASCADE", "e→d CASCADE", "e→a NO_ACTION");
    }

    @Test
    void a_table_does_not_cascade_to_itself_or_in_a_circle() {
        assertThat(rules(table("a", "a", "b"), table("b", "a")))
                .containsExactly("a→a NO_ACTION", "a→b CASCADE", "b→a NO_ACTION");
    }

    private static List<String> rules(Table... tables) {
        return CascadePaths.of(new TableModel(List.of(tables))).tables().stream()
                .flatMap(table -> table.foreignKeys().stream()
                        .map(key -> table.name() + "→" + key.target() + " " + key.onDelete()))
                .toList();
    }

    private static Table table(String name, String... targets) {
        var columns = Stream.concat(Stream.of("id"), Arrays.stream(targets))
                .map(column -> Column.of(column, "int"))
                .toList();
        var keys = Arrays.stream(targets)
                .map(target -> new ForeignKey(
                        name + "_" + target,
                        List.of(target),
                        TableName.of(target),
                        List.of("id"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION))
                .toList();
        return new Table(TableName.of(name), columns, PrimaryKey.of("id"), keys, List.of(), List.of(), List.of(), "");
    }
}
