package dev.entia.sqlite;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression.Membership;
import dev.entia.sql.ast.Given;
import dev.entia.sql.render.KeyList;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.SqlWriter;
import dev.entia.type.Kind;
import java.util.List;

/**
 * A list of whole numbers or texts as one JSON array, which SQLite takes apart: one text for any length. What JSON cannot
 * hold exactly, decimals, reals and blobs, and texts with NUL, which older versions of SQLite end there, has a place a
 * value.
 */
final class JsonKeyList implements KeyList {

    @Override
    public int most(Limits limits) {
        return PADDED.most(limits);
    }

    @Override
    public int places(ColumnType type, List<?> values, int share) {
        return isExact(type.kind(), values) ? PACKED : PADDED.places(type, values, share);
    }

    @Override
    public void render(SqlWriter writer, Membership membership, Given list, int places) {
        if (places != PACKED) {
            PADDED.render(writer, membership, list, places);
            return;
        }
        KeyList.in(writer, membership)
                .sql("(select value from json_each(")
                .value(list, list.type().asText(), values -> json(list.type(), (List<?>) values))
                .sql("))");
    }

    private static boolean isExact(Kind kind, List<?> values) {
        return switch (kind) {
            case BOOLEAN, INT, LONG, DATE, TIME, DATETIME, INSTANT, UUID -> true;
            case TEXT -> values.stream().noneMatch(text -> ((String) text).indexOf('\0') >= 0);
            case FLOAT, DOUBLE, DECIMAL, BYTES, JSON, ARRAY -> false;
        };
    }

    private static String json(ColumnType type, List<?> values) {
        var json = new StringBuilder(values.size() * 8 + 2).append('[');
        for (var value : values) {
            if (json.length() > 1) json.append(',');
            switch (type.kind()) {
                case BOOLEAN -> json.append((Boolean) value ? 1 : 0);
                case INT, LONG -> json.append(((Number) value).longValue());
                default -> quote(json, SqliteTypes.text(type, value));
            }
        }
        return json.append(']').toString();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') json.append('\\');
            if (character < ' ') json.append(String.format("\\u%04x", (int) character));
            else json.append(character);
        }
        json.append('"');
    }
}
