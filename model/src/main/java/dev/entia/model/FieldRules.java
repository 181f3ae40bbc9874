package dev.entia.model;

import java.util.Map;
import java.util.regex.Pattern;

/** Which types a property may have, and what to use in place of the others. */
final class FieldRules {

    private static final Pattern COLLECTION =
            Pattern.compile("java\\.util\\.\\w*(Collection|List|Set|Map|Queue|Deque)");

    private static final Map<String, String> REPLACEMENTS = Map.ofEntries(
            Map.entry("java.util.Date", "java.time.Instant"),
            Map.entry("java.util.Calendar", "java.time.ZonedDateTime"),
            Map.entry("java.sql.Timestamp", "java.time.Instant or java.time.LocalDateTime"),
            Map.entry("java.sql.Date", "java.time.LocalDate"),
            Map.entry("java.sql.Time", "java.time.LocalTime"),
            Map.entry("java.util.OptionalInt", "@Nullable Integer"),
            Map.entry("java.util.OptionalLong", "@Nullable Long"),
            Map.entry("java.util.OptionalDouble", "@Nullable Double"),
            Map.entry("java.lang.Byte[]", "byte[]"),
            Map.entry("char[]", "java.lang.String"),
            Map.entry("java.net.URL", "java.net.URI"));

    private FieldRules() {}

    static void check(Place at, Report report) {
        // A key's type has rules of its own.
        if (at.isRelation() || at.has("PrimaryKey")) return;
        if (!at.type().isEnum() && !ScalarTypes.contains(at.type().erasure())) {
            at.report(report, unsupported(at));
        }
    }

    private static String unsupported(Place at) {
        var type = at.type();
        if (type.isEntity() || at.model().contains(type.erasure())) return plainEntity(type.erasure());
        if (type.erasure().equals("java.util.Optional")) return optional(at);
        if (COLLECTION.matcher(type.erasure()).matches()) return collection(at);
        var replacement = REPLACEMENTS.get(type.erasure());
        return "has type " + type.erasure() + ", which does not fit into one column. "
                + (replacement == null
                        ? "Use a type such as String, long, BigDecimal, Instant, UUID or an enum"
                        : "Use " + replacement)
                + ", or mark the field @Transient.";
    }

    private static String plainEntity(String entity) {
        return "is an entity. Declare it as Ref<" + EntityDefinition.simpleName(entity)
                + ">, so that it can be known without being loaded.";
    }

    private static String optional(Place at) {
        var value = at.type().target();
        return "has type java.util.Optional, which is no type for a field. Declare it as "
                + (at.model().contains(value)
                        ? "@Nullable Ref<" + EntityDefinition.simpleName(value) + ">."
                        : "@Nullable " + (value.isEmpty() ? "…" : value) + ".");
    }

    private static String collection(Place at) {
        var member = at.type().target();
        if (at.model().contains(member) || at.has("OneToMany") || at.has("ManyToMany")) {
            return "has type " + at.type().erasure() + ". Declare it as Many<" + EntityDefinition.simpleName(member)
                    + "> with @OneToMany or @ManyToMany.";
        }
        return "has type " + at.type().erasure() + ", which does not fit into one column. "
                + "Make an entity of its elements, or mark the field @Transient.";
    }
}
