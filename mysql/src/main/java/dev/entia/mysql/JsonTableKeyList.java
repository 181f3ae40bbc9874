package dev.entia.mysql;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression.Membership;
import dev.entia.sql.ast.Given;
import dev.entia.sql.render.KeyList;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.SqlWriter;
import dev.entia.type.Characters;
import dev.entia.type.Json;
import dev.entia.type.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A place a value, as long as there are places; a longer list is one JSON array, which the database takes apart. What is
 * in it has the type of the column, collation included: only then is the list looked into and not gone through for each
 * row. Decimals, fractions and bytes always have a place a value.
 */
final class JsonTableKeyList implements KeyList {

    private static final int UUID_LENGTH = 36;

    private final Uuids uuids;
    private final String collation;

    /** @param collation of texts for which none is declared */
    JsonTableKeyList(Uuids uuids, String collation) {
        this.uuids = uuids;
        this.collation = collation;
    }

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
                .sql("(select " + value(type) + " from json_table(")
                .value(list, type.asText(), values -> json(type, (List<?>) values))
                .sql(", '$[*]' columns(v ");
        columnType(writer, type);
        writer.sql(" path '$' error on error)) as k)");
    }

    /** What is compared with the column. */
    private String value(ColumnType type) {
        if (type.kind() != Kind.UUID) return "v";
        if (uuids.isBinary(type)) return "unhex(v)";
        return uuids.isNative(type) ? "cast(v as uuid)" : "v";
    }

    private void columnType(SqlWriter writer, ColumnType type) {
        switch (type.kind()) {
            case DATE -> writer.sql("date");
            case TIME -> writer.sql("time(6)");
            case DATETIME, INSTANT -> writer.sql("datetime(6)");
            case TEXT -> text(writer, type, length(type));
            case UUID -> text(writer, type, UUID_LENGTH);
            default -> writer.sql("bigint");
        }
    }

    private void text(SqlWriter writer, ColumnType type, int length) {
        var declared = type.facets().collation();
        writer.sql("varchar(" + length + ") collate ").name(declared.isEmpty() ? collation : declared);
    }

    private static int length(ColumnType type) {
        int declared = type.facets().length();
        return declared < 0 ? MySqlTypeNames.DEFAULT_LENGTH : Math.min(declared, MySqlTypeNames.LONGEST_IN_ROW);
    }

    private static boolean isExact(ColumnType type, List<?> values) {
        return switch (type.kind()) {
            case BOOLEAN, INT, LONG, DATE, TIME, DATETIME, INSTANT, UUID -> true;
            case TEXT -> {
                int longest = length(type);
                yield values.stream().allMatch(text -> ((String) text).length() <= longest);
            }
            case FLOAT, DOUBLE, DECIMAL, BYTES, JSON, ARRAY -> false;
        };
    }

    private String json(ColumnType type, List<?> values) {
        var elements = new ArrayList<Object>(values.size());
        for (var value : values) elements.add(element(type, value));
        return Json.of(elements).text();
    }

    private Object element(ColumnType type, Object value) {
        return switch (type.kind()) {
            case BOOLEAN -> (Boolean) value ? 1 : 0;
            case TEXT -> Characters.checked(type.subject(), (String) value);
            case DATE -> MySqlTypes.date(type, (LocalDate) value).toString();
            case TIME -> MySqlTypes.time((LocalTime) value).toString();
            case DATETIME -> text(MySqlTypes.dateTime(type, (LocalDateTime) value));
            case INSTANT -> text(MySqlTypes.dateTime(type, MySqlTypes.inUtc(type, (Instant) value)));
            case UUID -> uuids.isBinary(type) ? value.toString().replace("-", "") : value.toString();
            default -> value;
        };
    }

    private static String text(LocalDateTime dateTime) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(dateTime);
    }
}
