package dev.entia.testkit;

import java.util.List;
import java.util.Random;

/** Texts that break programs which put values into statements. The same seed gives the same texts. */
final class HostileText {

    private static final List<String> PARTS = List.of(
            "'",
            "''",
            "\"",
            "`",
            "[",
            "]",
            ";",
            "--",
            "/*",
            "*/",
            "\\",
            "\\'",
            "%",
            "_",
            "?",
            ":a",
            "$1",
            "${a}",
            "#{a}",
            "{0}",
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "\u0001",
            "\u001f",
            "\u007f",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\uffff",
            "é",
            "e\u0301",
            "ß",
            "ı",
            "你好",
            "🦉",
            "👩‍👩‍👧",
            "𝕏",
            "null",
            "NULL",
            "true",
            "0",
            "1e9",
            " ",
            "  ",
            "'; drop table book; --",
            "' or '1'='1",
            "a",
            "Z",
            "AaBbCc");

    private final Random random;

    HostileText(long seed) {
        this.random = new Random(seed);
    }

    /** A text of a few to some hundred characters, none of them a lone surrogate. */
    String next() {
        var text = new StringBuilder();
        int length = 1 + random.nextInt(40);
        for (int i = 0; i < length; i++) text.append(part());
        return text.toString();
    }

    private String part() {
        if (random.nextInt(4) > 0) return PARTS.get(random.nextInt(PARTS.size()));
        int point = random.nextInt(Character.MAX_CODE_POINT + 1);
        boolean isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return isSurrogate ? "?" : Character.toString(point);
    }

    /** A stretch of a text that does not cut a character in two. */
    String stretchOf(String text) {
        int from = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int rest = text.codePointCount(from, text.length());
        return text.substring(from, text.offsetByCodePoints(from, 1 + random.nextInt(rest)));
    }
}
