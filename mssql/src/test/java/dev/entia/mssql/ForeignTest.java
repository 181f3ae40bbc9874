package dev.entia.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.servers.TSql;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the two checks of statements refuse what is wrong: each of them something else. */
final class ForeignTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into [a] ([b]) values (@P0) returning [id]",
                "select [a] from [b] limit 3",
                "select [a] from [b] where [c] = true",
                "select `a` from [b]",
                "select [a] from [b] for update",
                "select [a] from [b] order by [c] nulls last",
                "select [a] from [b] where [c] = ?",
                "select [a] from [b] order by [c] offset @P0 fetch next @P1 rows only",
                "insert into [a] ([b]) values (@P0) output inserted.[id]",
                "insert into [a] ([b]) output inserted.[id] into @made ([id]) values (@P0); select [id] from @made",
                "declare @made table ([id] bigint null); insert into [a] ([b]) output inserted.[id] into @made ([id])"
                        + " values (@P0)",
                "merge into [a] using [b] on [a].[c] = [b].[c] when matched then delete"
            })
    void words_of_other_databases_are_found(String statement) {
        assertThat(Foreign.in(statement)).isNotEmpty();
    }

    @Test
    void names_and_texts_may_be_like_them() {
        assertThat(Foreign.in("select [limit], [a]]`b] from [true] where [x] = N'it''s false || ?'"))
                .isEmpty();
    }

    @Test
    void a_table_variable_is_declared_filled_and_read() {
        assertThat(Foreign.in("declare @made table ([id] bigint null); insert into [a] ([b]) output inserted.[id]"
                        + " into @made ([id]) values (@P0); select [id] from @made"))
                .isEmpty();
    }

    @Test
    void a_merge_uses_rows_and_ends() {
        var merge = "merge into [a] using [b] on [a].[c] = [b].[c] when matched then update set [c] = [b].[c];";
        assertThat(Foreign.in(merge)).isEmpty();
        assertThat(Foreign.in("set identity_insert [a] on; " + merge + " set identity_insert [a] off"))
                .isEmpty();
    }

    @Test
    void the_parser_refuses_what_is_no_T_SQL() {
        var wrong = List.of(
                "select [a] from [b] limit 3",
                "insert into [a] ([b]) values (@P0) on conflict do nothing",
                "update [t] set [a] = [v].[v0] from [x] as [t] inner join (values (@P0)) as [v] ([v0] on [t].[b] = [v].[v1]",
                "select [a] from [b] with (updlock for update",
                "declare @made table ([id] bigint null; insert into [a] default values",
                "declare @made ([id] bigint null); insert into [a] default values",
                "insert into [a] ([b]) output inserted.[id] into @made ([id] values (@P0)",
                "insert into [a] output inserted.[id] into default values",
                "select [a from [b]");
        assertThat(TSql.violations(wrong)).extracting(TSql.Violation::statement).containsAll(wrong);
    }
}
