package dev.entia.postgresql;

import dev.entia.sql.ast.ColumnType;
import dev.entia.type.Kind;
import java.util.List;
import org.postgresql.core.Oid;

/**
 * Types that a column may have so that it takes a value in the binary form in which a copy has it, and keeps what an insert of
 * the value would have made of it. A fraction of binary digits in a column of another width, say, is cast by an insert.
 */
final class CopiedTypes {

    /** How {@code pg_type} calls what was not made of other types, and an enum. */
    private static final String BASE = "b";

    private static final String ENUM = "e";

    private static final List<String> STRINGS = List.of("text", "varchar", "bpchar");

    private CopiedTypes() {}

    /**
     * A type.
     *
     * @param name as {@code to_regtype} takes it
     * @param category as {@code pg_type.typtype} has it
     */
    record Taken(String name, String category) {}

    /** At least one, which may be none that the column has. */
    static List<Taken> of(ColumnType type) {
        if (isDocument(type)) return List.of(builtIn(Stored.typeName(document(type))));
        // An enum reads its labels from texts, and nobody knows what others read.
        if (Casts.isForeign(type)) return List.of(new Taken(type.facets().type(), ENUM));
        return switch (type.kind()) {
            case TEXT, JSON -> STRINGS.stream().map(CopiedTypes::builtIn).toList();
            case ARRAY -> List.of(builtIn("_" + elementName(type.ofElements())));
            default -> List.of(builtIn(Stored.typeName(type)));
        };
    }

    /** Whether a value is kept as a document of JSON, whatever it is in Java. */
    private static boolean isDocument(ColumnType type) {
        return (type.kind() == Kind.JSON || Casts.isForeign(type))
                && !Stored.typeName(document(type)).equals("text");
    }

    /** Whether it is a document that has a version before it. */
    static boolean isVersioned(ColumnType type) {
        boolean isPlainText = type.kind() == Kind.TEXT && type.facets().type().isEmpty();
        return !isPlainText
                && isDocument(type)
                && Stored.typeName(document(type)).equals("jsonb");
    }

    private static ColumnType document(ColumnType type) {
        return new ColumnType(Kind.JSON, type.facets(), type.subject());
    }

    /** The number by which a binary array names the type of its elements, which must be that of the column. */
    static int elementOid(ColumnType element) {
        return switch (element.kind()) {
            case BOOLEAN -> Oid.BOOL;
            case INT -> Oid.INT4;
            case LONG -> Oid.INT8;
            case FLOAT -> Oid.FLOAT4;
            case DOUBLE -> Oid.FLOAT8;
            case DECIMAL -> Oid.NUMERIC;
            case TEXT -> isLimited(element) ? Oid.VARCHAR : Oid.TEXT;
            case BYTES -> Oid.BYTEA;
            case DATE -> Oid.DATE;
            case TIME -> Oid.TIME;
            case DATETIME -> Oid.TIMESTAMP;
            case INSTANT -> Stored.isWithoutZone(element) ? Oid.TIMESTAMP : Oid.TIMESTAMPTZ;
            case UUID -> Oid.UUID;
            case JSON, ARRAY -> throw new IllegalArgumentException("An array of such.");
        };
    }

    private static String elementName(ColumnType element) {
        boolean isVarchar = element.kind() == Kind.TEXT && isLimited(element);
        return isVarchar ? "varchar" : Stored.typeName(element);
    }

    private static boolean isLimited(ColumnType element) {
        return element.facets().length() >= 0;
    }

    private static Taken builtIn(String name) {
        return new Taken("pg_catalog." + name, BASE);
    }
}
