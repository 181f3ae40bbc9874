package dev.entia.postgresql;

import dev.entia.sql.ast.ColumnType;
import dev.entia.type.Kind;
import java.util.List;
import org.postgresql.core.Oid;
import org.postgresql.util.PSQLException;

/**
 * Types that a column may have so that it takes a value in the binary form in which a copy has it, and keeps what an insert of
 * the value would have made of it. A fraction of binary digits in a column of another width, say, is cast by an insert.
 */
final class CopiedTypes {

    /** {@code pg_type.typtype} of what is neither a domain nor an enum nor of several fields; arrays are such. */
    private static final String BASE = "b";

    /** That of an enum. */
    private static final String ENUM = "e";

    private static final List<String> STRINGS = List.of("text", "varchar", "bpchar");

    private CopiedTypes() {}

    /**
     * A type.
     *
     * @param name as {@code to_regtype} takes it
     * @param form as {@code pg_type.typtype} has it
     */
    record Taken(String name, String form) {}

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
        return mayBeDocument(type) && !Stored.typeName(document(type)).equals("text");
    }

    /** Whether it is a document that has a version before it. */
    static boolean isVersioned(ColumnType type) {
        return mayBeDocument(type) && Stored.typeName(document(type)).equals("jsonb");
    }

    private static boolean mayBeDocument(ColumnType type) {
        return type.kind() == Kind.JSON || Casts.isForeign(type);
    }

    private static ColumnType document(ColumnType type) {
        return new ColumnType(Kind.JSON, type.facets(), type.subject());
    }

    /** The number by which a binary array names the type of its elements, which must be that of the column. */
    static int elementOid(ColumnType element) throws PSQLException {
        return Oid.valueOf(elementName(element));
    }

    private static String elementName(ColumnType element) {
        boolean isVarchar = element.kind() == Kind.TEXT && element.facets().length() >= 0;
        return isVarchar ? "varchar" : Stored.typeName(element);
    }

    private static Taken builtIn(String name) {
        return new Taken("pg_catalog." + name, BASE);
    }
}
