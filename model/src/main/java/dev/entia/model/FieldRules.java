package dev.entia.model;

import java.util.Map;
import java.util.regex.Pattern;

/** Which types a property may have, and what to use in place of the others. */
final class FieldRules {

    private static final Pattern COLLECTION =
            Pattern.compile("java\\.util\\.\\w*(Collection|List|Set|Map|Queue|Deque)");

    private static final String JSON = "dev.entia.type.Json";

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
            Map.entry("java.lang.CharSequence", "java.lang.String"),
            Map.entry("java.lang.StringBuilder", "java.lang.String"),
            Map.entry("java.lang.Number", "java.math.BigDecimal"),
            Map.entry("java.nio.ByteBuffer", "byte[]"),
            Map.entry("java.io.InputStream", "byte[]"),
            Map.entry("java.io.Reader", "java.lang.String"),
            Map.entry("java.sql.Blob", "byte[]"),
            Map.entry("java.sql.Clob", "java.lang.String"),
            Map.entry("java.util.concurrent.atomic.AtomicInteger", "int"),
            Map.entry("java.util.concurrent.atomic.AtomicLong", "long"),
            Map.entry("java.util.concurrent.atomic.AtomicBoolean", "boolean"),
            Map.entry("java.util.TimeZone", "java.time.ZoneId"),
            Map.entry("java.time.OffsetTime", "java.time.LocalTime, and a java.time.ZoneOffset beside it"),
            Map.entry("java.net.Inet4Address", "java.net.InetAddress"),
            Map.entry("java.net.Inet6Address", "java.net.InetAddress"),
            Map.entry("java.net.URL", "java.net.URI"),
            Map.entry("java.lang.Object", "dev.entia.type.Json, or the type that it has"),
            Map.entry("com.fasterxml.jackson.databind.JsonNode", JSON),
            Map.entry("tools.jackson.databind.JsonNode", JSON),
            Map.entry("com.google.gson.JsonElement", JSON),
            Map.entry("jakarta.json.JsonValue", JSON));

    private FieldRules() {}

    static void check(Place at, Report report) {
        if (at.isRelation()) return;
        var added = at.type().added();
        boolean isBroken = added.isPresent() && added.get().problem().isPresent();
        if (isBroken) at.report(report, broken(at, added.get()));
        // A key's type has rules of its own.
        if (isBroken || at.has("PrimaryKey")) return;
        if (!at.type().isStorable()) at.report(report, unsupported(at));
    }

    private static String broken(Place at, AddedType added) {
        return (at.type().element().isPresent() ? "has elements of type " : "has type ")
                + added.className() + ", but " + AddedType.resource(added.className()) + " "
                + added.problem().orElseThrow();
    }

    private static String unsupported(Place at) {
        var type = at.type();
        if (type.isEntity() || at.model().contains(type.erasure())) return plainEntity(type.erasure());
        if (type.erasure().equals("java.util.Optional")) return optional(at);
        if (COLLECTION.matcher(type.erasure()).matches()) return collection(at);
        var replacement = REPLACEMENTS.get(type.erasure());
        if (replacement == null && type.element().isPresent()) return array(type);
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
        if (member.isEmpty() || !at.type().erasure().equals("java.util.List")) {
            return "has type " + at.type().erasure() + ", which does not fit into one column. Use "
                    + (at.type().erasure().endsWith("Map") ? JSON : "a List<…> of values")
                    + ", make an entity of its elements, or mark the field @Transient.";
        }
        return "is a List of " + member + ", which does not fit into one column. " + otherElements();
    }

    private static String array(JavaType type) {
        var element = type.element().orElseThrow();
        return "is an array of " + element + ", which does not fit into one column. "
                + (element.equals("char") || element.equals("java.lang.Byte")
                        ? "Use " + REPLACEMENTS.get(element + "[]") + ", or mark the field @Transient."
                        : otherElements());
    }

    private static String otherElements() {
        return "Elements can be of types such as String, long, Instant, UUID or an enum. Use one of these or a " + JSON
                + ", make an entity of the elements, or mark the field @Transient.";
    }
}
