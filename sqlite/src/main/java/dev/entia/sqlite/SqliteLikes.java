package dev.entia.sqlite;

import dev.entia.sql.ast.Expression.LetterCase;
import dev.entia.sql.ast.Expression.Like;
import dev.entia.sql.ast.Given;
import dev.entia.sql.render.Bind;
import dev.entia.sql.render.Likes;
import dev.entia.sql.render.SqlWriter;

/**
 * Patterns on SQLite, whose {@code like} takes a for A: where case differs, {@code glob} is used. Both end a text at a NUL
 * character; so the patterns that applications make most, texts that are, begin with, end with or contain another, are
 * written without them where that matters. In a text with NUL, a pattern of another shape sees what stands before it.
 *
 * <p>Where case does not differ, only the letters A to Z are the same in both cases.
 */
enum SqliteLikes implements Likes.Form {
    WHOLE {
        @Override
        public void render(SqlWriter writer, Like like) {
            text(writer, like).sql(" = ");
            literal(writer, like).sql(" collate binary");
        }
    },
    BEGINNING {
        @Override
        public void render(SqlWriter writer, Like like) {
            matching(writer, like);
        }
    },
    BEGINNING_WITH_NUL {
        @Override
        public void render(SqlWriter writer, Like like) {
            position(writer, like).sql(" = 1");
        }
    },
    END {
        @Override
        public void render(SqlWriter writer, Like like) {
            writer.sql("substr(cast(");
            text(writer, like).sql(" as blob), -length(cast(");
            literal(writer, like).sql(" as blob))) = cast(");
            literal(writer, like).sql(" as blob)");
        }
    },
    ANYWHERE {
        @Override
        public void render(SqlWriter writer, Like like) {
            position(writer, like).sql(" > 0");
        }
    },
    GENERAL {
        @Override
        public void render(SqlWriter writer, Like like) {
            matching(writer, like);
        }
    };

    static SqliteLikes of(String pattern) {
        return switch (Pattern.of(pattern).shape()) {
            case WHOLE -> WHOLE;
            case BEGINNING -> pattern.indexOf('\0') < 0 ? BEGINNING : BEGINNING_WITH_NUL;
            case END -> END;
            case ANYWHERE -> ANYWHERE;
            case GENERAL -> GENERAL;
        };
    }

    private static void matching(SqlWriter writer, Like like) {
        var pattern = like.pattern();
        writer.expression(like.text());
        if (like.letterCase() == LetterCase.DIFFERS) {
            writer.sql(" glob ").value(pattern, pattern.type(), value -> Globs.of(withoutNul(pattern, value)));
        } else {
            writer.sql(" like ").value(pattern, pattern.type(), value -> ended(withoutNul(pattern, value)));
            writer.sql(" escape '\\'");
        }
    }

    private static SqlWriter position(SqlWriter writer, Like like) {
        text(writer.sql("instr("), like).sql(", ");
        return literal(writer, like).sql(")");
    }

    private static SqlWriter text(SqlWriter writer, Like like) {
        if (like.letterCase() == LetterCase.DIFFERS) return writer.expression(like.text());
        return writer.sql("lower(").expression(like.text()).sql(")");
    }

    private static SqlWriter literal(SqlWriter writer, Like like) {
        var pattern = like.pattern();
        Bind.Form literal = value -> Pattern.of((String) value).literal();
        if (like.letterCase() == LetterCase.DIFFERS) return writer.value(pattern, pattern.type(), literal);
        return writer.sql("lower(").value(pattern, pattern.type(), literal).sql(")");
    }

    /** SQLite finds nothing with a pattern that ends in the middle of an escape: such a backslash means itself. */
    private static String ended(String pattern) {
        int first = pattern.length();
        while (first > 0 && pattern.charAt(first - 1) == '\\') first--;
        return (pattern.length() - first) % 2 == 0 ? pattern : pattern + "\\";
    }

    private static String withoutNul(Given pattern, Object value) {
        var text = (String) value;
        if (text.indexOf('\0') >= 0) throw SqliteErrors.nulInPattern(pattern.type());
        return text;
    }
}
