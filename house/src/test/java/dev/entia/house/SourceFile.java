package dev.entia.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source file in three copies of equal length and equal lines, so that a position in one is a position in all: the text
 * as it is, the code (comments and literals blank), and the literals (all else blank).
 */
record SourceFile(Path path, String text, String code, String literals) {
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile("""
            (?<comment> //[^\\n]* | /\\*(?s:.*?)\\*/ )
            | \"{3} (?: [^"\\\\]++ | \\\\. | "(?!"") )*+ \"{3}
            | " (?: [^"\\\\\\n]++ | \\\\. )*+ "
            | ' (?: [^'\\\\\\n]++ | \\\\. )*+ '
            """, Pattern.COMMENTS);

    static SourceFile of(Path path, String text) {
        StringBuilder code = new StringBuilder(text);
        StringBuilder literals = new StringBuilder(blank(text));
        Matcher matcher = COMMENT_OR_LITERAL.matcher(text);
        while (matcher.find()) {
            code.replace(matcher.start(), matcher.end(), blank(matcher.group()));
            if (matcher.group("comment") == null) {
                literals.replace(matcher.start(), matcher.end(), matcher.group());
            }
        }
        return new SourceFile(path, text, code.toString(), literals.toString());
    }

    static List<SourceFile> below(Path folder) {
        return Module.javaFilesBelow(folder).stream()
                .map(file -> of(file, Module.read(file)))
                .toList();
    }

    List<String> inText(Pattern pattern) {
        return places(pattern, text);
    }

    List<String> inCode(Pattern pattern) {
        return places(pattern, code);
    }

    List<String> inLiterals(Pattern pattern) {
        return places(pattern, literals);
    }

    private List<String> places(Pattern pattern, String copy) {
        List<String> places = new ArrayList<>();
        for (MatchResult match : pattern.matcher(copy).results().toList()) {
            long line = 1
                    + copy.substring(0, match.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            places.add(Module.root().relativize(path) + ":" + line + " " + match.group());
        }
        return places;
    }

    private static String blank(String text) {
        return text.replaceAll("[^\\n]", " ");
    }
}
