package dev.entia.access;

import dev.entia.type.ValueType;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What {@link ReflectiveAccess} has to know of a property. Immutable and thread-safe. */
public final class AccessProperty {

    private final String name;
    private final Role role;
    private final boolean isNullable;
    private final @Nullable ValueType<Object> type;
    private final BiPredicate<Object, Object> same;

    private AccessProperty(
            String name,
            Role role,
            boolean isNullable,
            @Nullable ValueType<Object> type,
            BiPredicate<Object, Object> same) {
        this.name = name;
        this.role = role;
        this.isNullable = isNullable;
        this.type = type;
        this.same = same;
    }

    /** A stored value. {@code isNullable}: whether rows may have NULL. */
    public static AccessProperty scalar(String name, ValueType<Object> type, boolean isNullable) {
        return new AccessProperty(name, Role.SCALAR, isNullable, type, type::same);
    }

    /** A reference. {@code same} tells whether two references, neither of them null, lead to the same row. */
    public static AccessProperty toOne(String name, boolean isNullable, BiPredicate<Object, Object> same) {
        return new AccessProperty(name, Role.TO_ONE, isNullable, null, same);
    }

    /** A collection, or the text of a key: neither in rows nor in snapshots. */
    public static AccessProperty unstored(String name) {
        return new AccessProperty(name, Role.UNSTORED, true, null, (left, right) -> left == right);
    }

    /** The field's name. */
    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    /** Whether rows may have NULL. */
    public boolean isNullable() {
        return isNullable;
    }

    /** How a scalar's values are stored. */
    ValueType<Object> type() {
        return Objects.requireNonNull(type);
    }

    boolean same(@Nullable Object left, @Nullable Object right) {
        if (left == right) return true;
        return left != null && right != null && same.test(left, right);
    }

    @Nullable
    Object copy(@Nullable Object value) {
        return value == null || type == null ? value : type.copy(value);
    }

    public enum Role {
        SCALAR,
        TO_ONE,
        UNSTORED
    }
}
