package dev.entia.mssql;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of other databases, and words in places, which sqlfluff takes where SQL Server does not. */
final class Foreign {

    private static final Pattern NAME_OR_TEXT = Pattern.compile("\\[(?:[^]]|]])*]|'(?:[^']|'')*'");

    private static final Pattern WORD = Pattern.compile(
            "(?i)\\breturning\\b|\\blimit\\b|\\bon conflict\\b|\\bon duplicate\\b|`|\"|\\btrue\\b|\\bfalse\\b|\\bfor update\\b"
                    + "|\\bfor share\\b|\\bilike\\b|\\|\\||::|\\bboolean\\b|\\bnulls (?:first|last)\\b|\\?"
                    + "|^(?!(?:set identity_insert x on; )?merge )(?s:.*)\\busing\\b|\\bmerge\\b[^;]*$"
                    + "|\\b(?:offset|fetch next) \\S+ (?!rows\\b)|\\bvalues\\b(?s:.*)\\boutput\\b"
                    + "|^(?!declare @made table )(?s:.*)@made\\b|\\binto @made\\b(?!(?s:.*); select .* from @made\\b)");

    private Foreign() {}

    /** What is found outside of names and texts. */
    static List<String> in(String statement) {
        return WORD.matcher(NAME_OR_TEXT.matcher(statement).replaceAll("x"))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
