package dev.entia.mysql;

import dev.entia.sql.ast.ColumnType;
import dev.entia.type.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How documents are kept in columns of type {@code json}. */
public enum Documents {
    /** In a form of its own: numbers of 64 bits or real ones. */
    PARSED(100),
    /** As text, with all that is in it. */
    TEXT(31);

    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal FIRST_TOO_LARGE = new BigDecimal("18446744073709551616");

    private final int levels;

    /** @param levels how many arrays and objects may stand in each other */
    Documents(int levels) {
        this.levels = levels;
    }

    /** Refuses a document that the database does not take, or that would come back as another one. */
    void check(ColumnType type, String text) {
        if (isJson(type)) checkValue(type, Json.parse(text).value(), 0);
    }

    private static boolean isJson(ColumnType type) {
        return type.facets().type().isEmpty() || type.facets().type().strip().equalsIgnoreCase("json");
    }

    private void checkValue(ColumnType type, @Nullable Object value, int depth) {
        if (this == PARSED && value instanceof BigDecimal number && !isExact(number))
            throw MySqlErrors.inexactDocument(type);
        if (!(value instanceof Map<?, ?>) && !(value instanceof List<?>)) return;
        if (depth == levels) throw MySqlErrors.deepDocument(type, levels);
        for (var each : value instanceof Map<?, ?> object ? object.values() : (List<?>) value) {
            checkValue(type, each, depth + 1);
        }
    }

    private static boolean isExact(BigDecimal number) {
        // Written with a point or an exponent, a whole number is a real one too.
        if (number.scale() == 0 && number.compareTo(LEAST) >= 0 && number.compareTo(FIRST_TOO_LARGE) < 0) return true;
        double real = number.doubleValue();
        return Double.isFinite(real) && BigDecimal.valueOf(real).compareTo(number) == 0;
    }
}
