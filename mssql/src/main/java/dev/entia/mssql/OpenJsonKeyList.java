package dev.entia.mssql;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression.Membership;
import dev.entia.sql.ast.Given;
import dev.entia.sql.render.KeyList;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.SqlWriter;
import dev.entia.type.Json;
import dev.entia.type.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A place a value, as long as there are places; a longer list is one JSON array, which the database takes apart. Texts are
 * in it as their bytes: what a text is made of in the statement compares as its column does, and what JSON has as a text
 * does not. Decimals, fractions and bytes always have a place a value.
 */
final class OpenJsonKeyList implements KeyList {

    private static final int LONGEST_TEXT = 4_000;

    @Override
    public int most(Limits limits) {
        return Integer.highestOneBit(limits.parameters() / 2);
    }

    @Override
    public int places(ColumnType type, List<?> values, int share) {
        boolean isLong = values.size() > share / 2;
        return isLong && isExact(type, values) ? PACKED : PADDED.places(type, values, share);
    }

    @Override
    public void render(SqlWriter writer, Membership membership, Given list, int places) {
        if (places != PACKED) {
            PADDED.render(writer, membership, list, places);
            return;
        }
        var type = list.type();
        KeyList.in(writer, membership)
                .sql(isText(type) ? "(select cast(v as nvarchar(4000)) from openjson(" : "(select v from openjson(")
                .value(list, type.asText(), values -> json(type, (List<?>) values))
                .sql(") with (v " + columnType(type) + " '$'))");
    }

    private static String columnType(ColumnType type) {
        return switch (type.kind()) {
            case DATE -> "date";
            case TIME -> "time(7)";
            case DATETIME -> "datetime2(7)";
            case INSTANT -> "datetimeoffset(7)";
            case TEXT, UUID -> "varbinary(8000)";
            default -> "bigint";
        };
    }

    private static boolean isExact(ColumnType type, List<?> values) {
        return switch (type.kind()) {
            case BOOLEAN, INT, LONG, DATE, TIME, DATETIME, INSTANT, UUID -> true;
            case TEXT -> values.stream().allMatch(text -> ((String) text).length() <= LONGEST_TEXT);
            case FLOAT, DOUBLE, DECIMAL, BYTES, JSON, ARRAY -> false;
        };
    }

    private static boolean isText(ColumnType type) {
        return type.kind() == Kind.TEXT || type.kind() == Kind.UUID;
    }

    static String json(ColumnType type, List<?> values) {
        var elements = new ArrayList<Object>(values.size());
        for (var value : values) elements.add(element(type, value));
        return Json.of(elements).text();
    }

    private static Object element(ColumnType type, Object value) {
        return switch (type.kind()) {
            case BOOLEAN -> (Boolean) value ? 1 : 0;
            case TEXT -> bytes(MsSqlTypes.text(type, (String) value));
            case UUID -> bytes(value.toString().toUpperCase(Locale.ROOT));
            case DATE -> MsSqlTypes.date(type, (LocalDate) value).toString();
            case TIME -> DateTimeFormatter.ISO_LOCAL_TIME.format(MsSqlTypes.cut((LocalTime) value));
            case DATETIME ->
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(MsSqlTypes.dateTime(type, (LocalDateTime) value));
            case INSTANT -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(MsSqlTypes.moment(type, (Instant) value));
            default -> value;
        };
    }

    private static String bytes(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE));
    }
}
