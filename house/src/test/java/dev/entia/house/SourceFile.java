package dev.entia.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** All Java sources below a folder in a defined order, without what a build has put there. */
    static List<SourceFile> below(Path folder) {
        List<SourceFile> files = new ArrayList<>();
        SimpleFileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                String name = visited.getFileName().toString();
                boolean built = name.equals("target") || name.startsWith(".");
                return built ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    files.add(of(file, read(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return files;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            places.add(EntiaModule.root().relativize(path) + ":" + line + " " + match.group());
        }
        return places;
    }

    private static String blank(String text) {
        return text.replaceAll("[^\\n]", " ");
    }
}
