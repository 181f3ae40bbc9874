package dev.entia.sql.render;

import dev.entia.driver.Isolation;
import java.util.EnumMap;
import java.util.Map;

/** What a database calls its isolation levels. Immutable. */
public final class IsolationLevels {

    /** Those of the standard, which has no {@link Isolation#SNAPSHOT}. */
    public static final IsolationLevels STANDARD = new IsolationLevels(Map.of(
            Isolation.READ_UNCOMMITTED, "read uncommitted",
            Isolation.READ_COMMITTED, "read committed",
            Isolation.REPEATABLE_READ, "repeatable read",
            Isolation.SERIALIZABLE, "serializable"));

    private final Map<Isolation, String> names;

    private IsolationLevels(Map<Isolation, String> names) {
        this.names = new EnumMap<>(names);
    }

    /** These, and one more under that name. */
    public IsolationLevels with(Isolation level, String name) {
        var more = new EnumMap<>(names);
        more.put(level, name);
        return new IsolationLevels(more);
    }

    String name(Isolation level) {
        var name = names.get(level);
        if (name == null) throw RenderErrors.noIsolation(level, names.keySet());
        return name;
    }
}
