package dev.entia.testkit;

import dev.entia.query.Comparison;
import dev.entia.query.Condition;
import dev.entia.query.Condition.Quantifier;
import dev.entia.query.Order;
import dev.entia.query.PropertyPath;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Publisher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Conditions and orders over the sample domain at random. Texts are small letters, on whose order and equality all stores
 * agree.
 */
final class RandomConditions {

    private static final Map<Class<?>, List<Field>> FIELDS = Map.of(
            Book.class,
            List.of(
                    Field.text("title"),
                    Field.number("pages"),
                    Field.decimal("price"),
                    Field.text("author.name"),
                    Field.date("author.born"),
                    Field.text("publisher.name"),
                    Field.text("publisher.city")),
            Author.class,
            List.of(Field.text("name"), Field.date("born"), Field.text("books.title"), Field.number("books.pages")),
            Publisher.class,
            List.of(Field.text("name"), Field.text("city"), Field.decimal("books.price")),
            BookTag.class,
            List.of(Field.text("name"), Field.text("books.author.name"), Field.number("books.pages")));

    private static final Map<Class<?>, List<Members>> MEMBERS = Map.of(
            Book.class,
            List.of(
                    new Members("tags", BookTag.class),
                    new Members("author.books", Book.class),
                    new Members("publisher.books", Book.class)),
            Author.class,
            List.of(
                    new Members("books", Book.class),
                    new Members("follows", Author.class),
                    new Members("followers", Author.class)),
            Publisher.class,
            List.of(new Members("books", Book.class)),
            BookTag.class,
            List.of(new Members("books", Book.class)));

    private final Random random;

    RandomConditions(Random random) {
        this.random = random;
    }

    private enum Values {
        TEXT,
        NUMBER,
        DECIMAL,
        DATE
    }

    private record Field(String path, Values values) {

        static Field text(String path) {
            return new Field(path, Values.TEXT);
        }

        static Field number(String path) {
            return new Field(path, Values.NUMBER);
        }

        static Field decimal(String path) {
            return new Field(path, Values.DECIMAL);
        }

        static Field date(String path) {
            return new Field(path, Values.DATE);
        }
    }

    private record Members(String path, Class<?> target) {}

    String text() {
        var text = new StringBuilder();
        int length = 1 + random.nextInt(2);
        for (int i = 0; i < length; i++) text.append((char) ('a' + random.nextInt(3)));
        return text.toString();
    }

    int number() {
        return random.nextInt(5);
    }

    BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextInt(6) * 5L, 1);
    }

    LocalDate date() {
        return LocalDate.of(2000, 1, 1 + random.nextInt(4));
    }

    /** @param depth how many conditions may stand inside of each other */
    <R> Condition<R> condition(Class<R> type, int depth) {
        if (depth == 0) return leaf(type, one(fields(type)));
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Condition.And<>(several(type, depth - 1));
            case 2, 3 -> new Condition.Or<>(several(type, depth - 1));
            case 4, 5 -> new Condition.Not<>(condition(type, depth - 1));
            case 6 -> members(type, depth - 1);
            default -> leaf(type, one(fields(type)));
        };
    }

    private <R> List<Condition<? super R>> several(Class<R> type, int depth) {
        var conditions = new ArrayList<Condition<? super R>>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) conditions.add(condition(type, depth));
        return conditions;
    }

    private <R> Condition<R> members(Class<R> type, int depth) {
        var members = one(OrmSpec.present(MEMBERS.get(type)));
        var path = PropertyPath.parse(type, members.path());
        if (random.nextInt(4) == 0) return new Condition.Size<>(path, comparison(), (long) random.nextInt(4));
        var quantifier = one(List.of(Quantifier.values()));
        if (quantifier != Quantifier.EVERY && random.nextInt(4) == 0) {
            return new Condition.Members<>(path, quantifier, null);
        }
        return new Condition.Members<>(path, quantifier, condition(members.target(), depth));
    }

    private <R> Condition<R> leaf(Class<R> type, Field field) {
        var path = PropertyPath.parse(type, field.path());
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.IsNull<>(path, random.nextBoolean());
            case 1 -> new Condition.In<>(path, values(field), random.nextBoolean());
            case 2 ->
                field.values() == Values.TEXT
                        ? new Condition.Compare<>(path, like(), pattern())
                        : new Condition.Compare<>(path, comparison(), value(field));
            default -> new Condition.Compare<>(path, comparison(), value(field));
        };
    }

    private List<Object> values(Field field) {
        var values = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) values.add(value(field));
        return values;
    }

    private Object value(Field field) {
        return switch (field.values()) {
            case TEXT -> text();
            case NUMBER -> number();
            case DECIMAL -> decimal();
            case DATE -> date();
        };
    }

    private Comparison comparison() {
        return one(List.of(
                Comparison.EQUAL,
                Comparison.NOT_EQUAL,
                Comparison.LESS,
                Comparison.LESS_OR_EQUAL,
                Comparison.GREATER,
                Comparison.GREATER_OR_EQUAL));
    }

    private Comparison like() {
        return random.nextBoolean() ? Comparison.LIKE : Comparison.LIKE_IGNORING_CASE;
    }

    private String pattern() {
        var pattern = new StringBuilder();
        int length = random.nextInt(4);
        for (int i = 0; i < length; i++) pattern.append(one(List.of("a", "b", "c", "%", "_")));
        return pattern.toString();
    }

    /** What ends with a property that no two rows have alike, so that there is one order only. */
    <R> List<Order<? super R>> orders(Class<R> type, String unique) {
        var orders = new ArrayList<Order<? super R>>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            var order = order(type, one(fields(type)).path());
            orders.add(random.nextBoolean() ? order.nullsFirst() : order.nullsLast());
        }
        orders.add(order(type, unique));
        return orders;
    }

    private <R> Order<R> order(Class<R> type, String path) {
        return Order.of(type, path, one(List.of(Order.Direction.values())));
    }

    private static List<Field> fields(Class<?> type) {
        return OrmSpec.present(FIELDS.get(type));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
