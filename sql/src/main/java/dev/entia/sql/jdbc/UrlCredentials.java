package dev.entia.sql.jdbc;

import dev.entia.sql.run.Credentials;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;

/** User and password as a URL says them. Options may say either instead, but not as well. Not thread-safe. */
public final class UrlCredentials {

    private static final String USER = "user";
    private static final String PASSWORD = "password";

    /** As every JDBC driver calls them. */
    public static final List<String> NAMES = List.of(USER, PASSWORD);

    private final Map<String, String> moved = new HashMap<>();
    private final Set<String> left = new HashSet<>();

    /**
     * What a setting in the URL says. A plus in it is one: only percent signs escape something.
     *
     * @throws dev.entia.error.ValidationException if a percent sign is not followed by two hexadecimal digits
     */
    public void setting(String name, String escaped) {
        moved.put(name, PercentEscapes.decoded(escaped));
    }

    /** What stands in front of the hosts: {@code user:password} or {@code user}. Throws as {@link #setting} does. */
    public void inFrontOfHosts(String escaped) {
        int colon = escaped.indexOf(':');
        moved.put(USER, PercentEscapes.decoded(colon < 0 ? escaped : escaped.substring(0, colon)));
        if (colon >= 0) moved.put(PASSWORD, PercentEscapes.decoded(escaped.substring(colon + 1)));
    }

    /** One that stays in the URL, for the JDBC driver to read. */
    public void leave(String name) {
        left.add(name);
    }

    /**
     * Puts them among the properties.
     *
     * @param user what options say; empty: nothing
     * @param password what options say; empty: nothing
     * @param asked what options ask for each connection
     * @throws dev.entia.error.ValidationException if options say, or ask for, what the URL says
     */
    public void into(Properties properties, String user, String password, Optional<Supplier<Credentials>> asked) {
        for (var name : NAMES) if (asked.isPresent() && isSaid(name)) throw JdbcErrors.askedAndSaid(name);
        put(properties, USER, user);
        put(properties, PASSWORD, password);
    }

    private void put(Properties properties, String name, String given) {
        var own = moved.get(name);
        if (isSaid(name) && !given.isEmpty()) throw JdbcErrors.twoCredentials(name);
        if (own != null) properties.setProperty(name, own);
        else if (!given.isEmpty()) properties.setProperty(name, given);
    }

    private boolean isSaid(String name) {
        return moved.containsKey(name) || left.contains(name);
    }
}
