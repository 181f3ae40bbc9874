package dev.entia.benchmarks.jooq;

import dev.entia.benchmarks.Genre;
import dev.entia.benchmarks.Status;
import dev.entia.benchmarks.TagKind;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.impl.EnumConverter;
import org.jooq.impl.SQLDataType;

/** Types of columns, none of which is ever null. */
final class Types {

    static final DataType<Long> KEY = SQLDataType.BIGINT.identity(true).nullable(false);
    static final DataType<Long> LONG = SQLDataType.BIGINT.nullable(false);
    static final DataType<Integer> INT = SQLDataType.INTEGER.nullable(false);
    static final DataType<Double> DOUBLE = SQLDataType.DOUBLE.nullable(false);
    static final DataType<Boolean> BOOLEAN = SQLDataType.BOOLEAN.nullable(false);
    static final DataType<String> TEXT = SQLDataType.VARCHAR.nullable(false);
    static final DataType<LocalDateTime> TIME = SQLDataType.LOCALDATETIME.nullable(false);
    static final DataType<UUID> UUID_TYPE =
            SQLDataType.UUID.asConvertedDataType(new UuidBinding()).nullable(false);
    static final DataType<Genre> GENRE = named(Genre.class);
    static final DataType<Status> STATUS = named(Status.class);
    static final DataType<TagKind> KIND = named(TagKind.class);

    private Types() {}

    private static <E extends Enum<E>> DataType<E> named(Class<E> type) {
        return SQLDataType.VARCHAR
                .asConvertedDataType(new EnumConverter<>(String.class, type))
                .nullable(false);
    }
}
