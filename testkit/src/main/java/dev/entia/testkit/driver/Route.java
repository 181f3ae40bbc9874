package dev.entia.testkit.driver;

import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.query.PropertyPath;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows that a path leads to from one row, and the property at its end. */
record Route(List<Row> rows, Property property) {

    static Route follow(Contents contents, Row from, PropertyPath path) {
        List<Row> rows = List.of(from);
        var entity = from.entity();
        int last = path.names().size() - 1;
        for (var name : path.names().subList(0, last)) {
            var hop = entity.property(name);
            rows = rows.stream().flatMap(row -> step(contents, row, hop)).toList();
            entity = hop instanceof ToOne toOne ? toOne.target() : ((ToMany) hop).target();
        }
        return new Route(rows, entity.property(path.names().get(last)));
    }

    /** The values at the end, without nulls. */
    List<Object> values(Contents contents) {
        return rows.stream()
                .map(row -> value(contents, row))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The members of the to-many at the end. */
    List<Row> members(Contents contents) {
        return rows.stream().flatMap(row -> step(contents, row, property)).toList();
    }

    private @Nullable Object value(Contents contents, Row row) {
        if (property instanceof ToOne toOne && !toOne.isOwner()) {
            var target = contents.target(row, toOne);
            return target == null ? null : target.key();
        }
        return row.value(property);
    }

    private static Stream<Row> step(Contents contents, Row row, Property hop) {
        return hop.accept(new Property.Visitor<Stream<Row>>() {
            @Override
            public Stream<Row> scalar(Scalar scalar) {
                throw new IllegalArgumentException(scalar + " leads to no other entity");
            }

            @Override
            public Stream<Row> toOne(ToOne toOne) {
                return Stream.ofNullable(contents.target(row, toOne));
            }

            @Override
            public Stream<Row> toMany(ToMany toMany) {
                return contents.members(row, toMany).stream();
            }
        });
    }
}
