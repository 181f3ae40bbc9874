package dev.entia.mysql;

import dev.entia.sql.ast.ColumnType;
import dev.entia.type.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How documents are kept in columns of type {@code json}. */
public enum Documents {
    /** In a form of its own: numbers of 64 bits or real ones, and {@value #DEPTH} levels. */
    PARSED {
        @Override
        void check(ColumnType type, String text) {
            if (isJson(type)) checkValue(type, Json.parse(text).value(), 0);
        }
    },
    /** As text, with all that is in it. */
    TEXT {
        @Override
        void check(ColumnType type, String text) {
            // Any text will do.
        }
    };

    private static final int DEPTH = 100;
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal FIRST_TOO_LARGE = new BigDecimal("18446744073709551616");

    /** Refuses a document that would come back as another one. */
    abstract void check(ColumnType type, String text);

    private static boolean isJson(ColumnType type) {
        return type.facets().type().isEmpty() || type.facets().type().strip().equalsIgnoreCase("json");
    }

    private static void checkValue(ColumnType type, @Nullable Object value, int depth) {
        if (value instanceof BigDecimal number && !isExact(number)) throw MySqlErrors.inexactDocument(type);
        if (!(value instanceof Map<?, ?>) && !(value instanceof List<?>)) return;
        if (depth == DEPTH) throw MySqlErrors.deepDocument(type, DEPTH);
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
