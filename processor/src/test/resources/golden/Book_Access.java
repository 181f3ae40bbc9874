package dev.shop;

import dev.entia.access.AccessErrors;
import dev.entia.access.GeneratedAccess;
import dev.entia.access.GeneratedClasses;
import dev.entia.access.GivenValue;
import dev.entia.access.MemberLookup;
import dev.entia.access.RefReader;
import dev.entia.access.RowReader;
import dev.entia.access.Snapshot;
import dev.entia.access.StoredProperty;
import dev.entia.annotation.Cascade;
import dev.entia.annotation.KeyGeneration;
import dev.entia.model.ClassShape;
import dev.entia.model.EntityDefinition;
import dev.entia.model.Instantiation;
import dev.entia.model.JavaType;
import dev.entia.model.Mapping;
import dev.entia.model.PropertyDefinition;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.type.ValueTypes;
import java.lang.Class;
import java.lang.IndexOutOfBoundsException;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.Throwable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/**
 * Entia's access to {@link Book}.
 */
@NullUnmarked
@SuppressWarnings({"deprecation", "removal", "rawtypes", "unchecked", "unused"})
final class Book_Access implements GeneratedAccess<Book> {
    static {
        GeneratedClasses.register(Book.class, new Book_Access());
    }

    private Book_Access() {
    }

    @Override
    public Class<Book> type() {
        return Book.class;
    }

    @Override
    public EntityDefinition definition() {
        return Declared.definition();
    }

    @Override
    public Book instantiate(Snapshot snapshot) {
        try {
            return new Book();
        } catch (Throwable e) {
            throw AccessErrors.constructorFailed(Book.class, e);
        }
    }

    @Override
    public Object get(Book entity, int property) {
        return switch (property) {
            case 0 -> (Long) Fields.id.get(entity);
            case 1 -> (String) Fields.title.get(entity);
            case 2 -> (String) Fields.subtitle.get(entity);
            case 3 -> (int) Fields.pages.get(entity);
            case 4 -> (boolean) Fields.available.get(entity);
            case 5 -> (Integer) Fields.edition.get(entity);
            case 6 -> (BigDecimal) Fields.price.get(entity);
            case 7 -> (Currency) Fields.currency.get(entity);
            case 8 -> (Book.Status) Fields.status.get(entity);
            case 9 -> (Instant) Fields.printedAt.get(entity);
            case 10 -> (Duration) Fields.readingTime.get(entity);
            case 11 -> (URI) Fields.page.get(entity);
            case 12 -> (byte[]) Fields.cover.get(entity);
            case 13 -> (Ref) Fields.author.get(entity);
            case 14 -> (Many) Fields.tags.get(entity);
            default -> throw new IndexOutOfBoundsException(property);
        };
    }

    @Override
    public void set(Book entity, int property, Object value) {
        switch (property) {
            case 0 -> Fields.id.set(entity, GivenValue.of("Book.id", Long.class, value));
            case 1 -> Fields.title.set(entity, GivenValue.of("Book.title", String.class, value));
            case 2 -> Fields.subtitle.set(entity, GivenValue.of("Book.subtitle", String.class, value));
            case 3 -> Fields.pages.set(entity, (int) GivenValue.of("Book.pages", int.class, value));
            case 4 -> Fields.available.set(entity, (boolean) GivenValue.of("Book.available", boolean.class, value));
            case 5 -> Fields.edition.set(entity, GivenValue.of("Book.edition", Integer.class, value));
            case 6 -> Fields.price.set(entity, GivenValue.of("Book.price", BigDecimal.class, value));
            case 7 -> Fields.currency.set(entity, GivenValue.of("Book.currency", Currency.class, value));
            case 8 -> Fields.status.set(entity, GivenValue.of("Book.status", Book.Status.class, value));
            case 9 -> Fields.printedAt.set(entity, GivenValue.of("Book.printedAt", Instant.class, value));
            case 10 -> Fields.readingTime.set(entity, GivenValue.of("Book.readingTime", Duration.class, value));
            case 11 -> Fields.page.set(entity, GivenValue.of("Book.page", URI.class, value));
            case 12 -> Fields.cover.set(entity, GivenValue.of("Book.cover", byte[].class, value));
            case 13 -> Fields.author.set(entity, GivenValue.of("Book.author", Ref.class, value));
            case 14 -> throw AccessErrors.isFinal("Book.tags");
            default -> throw new IndexOutOfBoundsException(property);
        }
    }

    @Override
    public Snapshot read(RowReader row, int[] slots, RefReader refs) {
        State state = new State();
        int slot = slots[0];
        if (slot >= 0) {
            state.id = row.getLong(slot);
        }
        slot = slots[1];
        if (slot >= 0) {
            state.title = row.required(row.getText(slot), slot);
        }
        slot = slots[2];
        if (slot >= 0) {
            state.subtitle = row.getText(slot);
        }
        slot = slots[3];
        if (slot >= 0) {
            state.pages = row.getInt(slot);
        }
        slot = slots[4];
        if (slot >= 0) {
            state.available = row.getBoolean(slot);
        }
        slot = slots[5];
        if (slot >= 0) {
            state.edition = row.isNull(slot) ? null : row.getInt(slot);
        }
        slot = slots[6];
        if (slot >= 0) {
            state.price = row.getDecimal(slot);
        }
        slot = slots[7];
        if (slot >= 0) {
            state.currency = Stored.currency.read(row, slot);
        }
        slot = slots[8];
        if (slot >= 0) {
            state.status = Stored.status.readRequired(row, slot);
        }
        slot = slots[9];
        if (slot >= 0) {
            state.printedAt = row.getInstant(slot);
        }
        slot = slots[10];
        if (slot >= 0) {
            state.readingTime = Stored.readingTime.read(row, slot);
        }
        slot = slots[11];
        if (slot >= 0) {
            state.page = Stored.page.read(row, slot);
        }
        slot = slots[12];
        if (slot >= 0) {
            state.cover = Stored.cover.read(row, slot);
        }
        slot = slots[13];
        if (slot >= 0) {
            state.author = row.required((Ref<?>) refs.read(13, row, slot), slot);
        }
        return state;
    }

    @Override
    public Snapshot capture(Book entity) {
        State state = new State();
        state.id = (Long) Fields.id.get(entity);
        state.title = (String) Fields.title.get(entity);
        state.subtitle = (String) Fields.subtitle.get(entity);
        state.pages = (int) Fields.pages.get(entity);
        state.available = (boolean) Fields.available.get(entity);
        state.edition = (Integer) Fields.edition.get(entity);
        state.price = (BigDecimal) Fields.price.get(entity);
        state.currency = (Currency) Fields.currency.get(entity);
        state.status = (Book.Status) Fields.status.get(entity);
        state.printedAt = (Instant) Fields.printedAt.get(entity);
        state.readingTime = (Duration) Fields.readingTime.get(entity);
        state.page = (URI) Fields.page.get(entity);
        state.cover = Stored.cover.copy((byte[]) Fields.cover.get(entity));
        state.author = (Ref<?>) Fields.author.get(entity);
        return state;
    }

    @Override
    public void restore(Book entity, Snapshot snapshot) {
        State state = (State) snapshot;
        Fields.id.set(entity, state.id);
        Fields.title.set(entity, state.title);
        Fields.subtitle.set(entity, state.subtitle);
        Fields.pages.set(entity, state.pages);
        Fields.available.set(entity, state.available);
        Fields.edition.set(entity, state.edition);
        Fields.price.set(entity, state.price);
        Fields.currency.set(entity, state.currency);
        Fields.status.set(entity, state.status);
        Fields.printedAt.set(entity, state.printedAt);
        Fields.readingTime.set(entity, state.readingTime);
        Fields.page.set(entity, state.page);
        Fields.cover.set(entity, Stored.cover.copy(state.cover));
        Fields.author.set(entity, state.author);
    }

    @Override
    public void merge(Book entity, Snapshot before, Snapshot fresh) {
        State old = (State) before;
        State state = (State) fresh;
        if (Objects.equals((Long) Fields.id.get(entity), old.id)) {
            Fields.id.set(entity, state.id);
        }
        if (Objects.equals((String) Fields.title.get(entity), old.title)) {
            Fields.title.set(entity, state.title);
        }
        if (Objects.equals((String) Fields.subtitle.get(entity), old.subtitle)) {
            Fields.subtitle.set(entity, state.subtitle);
        }
        if ((int) Fields.pages.get(entity) == old.pages) {
            Fields.pages.set(entity, state.pages);
        }
        if ((boolean) Fields.available.get(entity) == old.available) {
            Fields.available.set(entity, state.available);
        }
        if (Objects.equals((Integer) Fields.edition.get(entity), old.edition)) {
            Fields.edition.set(entity, state.edition);
        }
        if (Stored.price.same((BigDecimal) Fields.price.get(entity), old.price)) {
            Fields.price.set(entity, state.price);
        }
        if (Stored.currency.same((Currency) Fields.currency.get(entity), old.currency)) {
            Fields.currency.set(entity, state.currency);
        }
        if (Stored.status.same((Book.Status) Fields.status.get(entity), old.status)) {
            Fields.status.set(entity, state.status);
        }
        if (Objects.equals((Instant) Fields.printedAt.get(entity), old.printedAt)) {
            Fields.printedAt.set(entity, state.printedAt);
        }
        if (Stored.readingTime.same((Duration) Fields.readingTime.get(entity), old.readingTime)) {
            Fields.readingTime.set(entity, state.readingTime);
        }
        if (Stored.page.same((URI) Fields.page.get(entity), old.page)) {
            Fields.page.set(entity, state.page);
        }
        if (Stored.cover.same((byte[]) Fields.cover.get(entity), old.cover)) {
            Fields.cover.set(entity, Stored.cover.copy(state.cover));
        }
        if (Ref.same((Ref<?>) Fields.author.get(entity), old.author)) {
            Fields.author.set(entity, state.author);
        }
    }

    @Override
    public boolean isDirty(Book entity, Snapshot snapshot) {
        State state = (State) snapshot;
        return !Objects.equals((Long) Fields.id.get(entity), state.id)
                || !Objects.equals((String) Fields.title.get(entity), state.title)
                || !Objects.equals((String) Fields.subtitle.get(entity), state.subtitle)
                || (int) Fields.pages.get(entity) != state.pages
                || (boolean) Fields.available.get(entity) != state.available
                || !Objects.equals((Integer) Fields.edition.get(entity), state.edition)
                || !Stored.price.same((BigDecimal) Fields.price.get(entity), state.price)
                || !Stored.currency.same((Currency) Fields.currency.get(entity), state.currency)
                || !Stored.status.same((Book.Status) Fields.status.get(entity), state.status)
                || !Objects.equals((Instant) Fields.printedAt.get(entity), state.printedAt)
                || !Stored.readingTime.same((Duration) Fields.readingTime.get(entity), state.readingTime)
                || !Stored.page.same((URI) Fields.page.get(entity), state.page)
                || !Stored.cover.same((byte[]) Fields.cover.get(entity), state.cover)
                || !Ref.same((Ref<?>) Fields.author.get(entity), state.author);
    }

    @Override
    public void changes(Book entity, Snapshot snapshot, BitSet into) {
        State state = (State) snapshot;
        if (!Objects.equals((Long) Fields.id.get(entity), state.id)) into.set(0);
        if (!Objects.equals((String) Fields.title.get(entity), state.title)) into.set(1);
        if (!Objects.equals((String) Fields.subtitle.get(entity), state.subtitle)) into.set(2);
        if ((int) Fields.pages.get(entity) != state.pages) into.set(3);
        if ((boolean) Fields.available.get(entity) != state.available) into.set(4);
        if (!Objects.equals((Integer) Fields.edition.get(entity), state.edition)) into.set(5);
        if (!Stored.price.same((BigDecimal) Fields.price.get(entity), state.price)) into.set(6);
        if (!Stored.currency.same((Currency) Fields.currency.get(entity), state.currency)) into.set(7);
        if (!Stored.status.same((Book.Status) Fields.status.get(entity), state.status)) into.set(8);
        if (!Objects.equals((Instant) Fields.printedAt.get(entity), state.printedAt)) into.set(9);
        if (!Stored.readingTime.same((Duration) Fields.readingTime.get(entity), state.readingTime)) into.set(10);
        if (!Stored.page.same((URI) Fields.page.get(entity), state.page)) into.set(11);
        if (!Stored.cover.same((byte[]) Fields.cover.get(entity), state.cover)) into.set(12);
        if (!Ref.same((Ref<?>) Fields.author.get(entity), state.author)) into.set(13);
    }

    private static Object value(State state, int property) {
        return switch (property) {
            case 0 -> state.id;
            case 1 -> state.title;
            case 2 -> state.subtitle;
            case 3 -> state.pages;
            case 4 -> state.available;
            case 5 -> state.edition;
            case 6 -> state.price;
            case 7 -> state.currency;
            case 8 -> state.status;
            case 9 -> state.printedAt;
            case 10 -> state.readingTime;
            case 11 -> state.page;
            case 12 -> state.cover;
            case 13 -> state.author;
            default -> null;
        };
    }

    private static MemberLookup members() {
        return MemberLookup.of(Book.class, MethodHandles.lookup());
    }

    private static final class Fields {
        static final VarHandle id = members().field("id", Long.class);

        static final VarHandle title = members().field("title", String.class);

        static final VarHandle subtitle = members().field("subtitle", String.class);

        static final VarHandle pages = members().field("pages", int.class);

        static final VarHandle available = members().field("available", boolean.class);

        static final VarHandle edition = members().field("edition", Integer.class);

        static final VarHandle price = members().field("price", BigDecimal.class);

        static final VarHandle currency = members().field("currency", Currency.class);

        static final VarHandle status = members().field("status", Book.Status.class);

        static final VarHandle printedAt = members().field("printedAt", Instant.class);

        static final VarHandle readingTime = members().field("readingTime", Duration.class);

        static final VarHandle page = members().field("page", URI.class);

        static final VarHandle cover = members().field("cover", byte[].class);

        static final VarHandle author = members().field("author", Ref.class);

        static final VarHandle tags = members().field("tags", Many.class);
    }

    private static final class Stored {
        static final StoredProperty<BigDecimal> price = new StoredProperty<>("Book.price", ValueTypes.of(BigDecimal.class));

        static final StoredProperty<Currency> currency = new StoredProperty<>("Book.currency", ValueTypes.of(Currency.class));

        static final StoredProperty<Book.Status> status = new StoredProperty<>("Book.status", ValueTypes.enumByName(Book.Status.class));

        static final StoredProperty<Duration> readingTime = new StoredProperty<>("Book.readingTime", ValueTypes.of(Duration.class));

        static final StoredProperty<URI> page = new StoredProperty<>("Book.page", ValueTypes.of(URI.class));

        static final StoredProperty<byte[]> cover = new StoredProperty<>("Book.cover", ValueTypes.of(byte[].class));
    }

    private static final class State implements Snapshot {
        Long id;

        String title;

        String subtitle;

        int pages;

        boolean available;

        Integer edition;

        BigDecimal price;

        Currency currency;

        Book.Status status;

        Instant printedAt;

        Duration readingTime;

        URI page;

        byte[] cover;

        Ref<?> author;

        @Override
        public Object value(int property) {
            return Book_Access.value(this, property);
        }
    }

    private static final class Declared {
        static EntityDefinition definition() {
            List<PropertyDefinition> properties = new ArrayList<>();
            properties.add(new PropertyDefinition("id", new JavaType("java.lang.Long", List.of(), false, false), false, true, List.of("PrimaryKey"),
                    new Mapping.Scalar(Mapping.Column.PLAIN, Optional.of(KeyGeneration.AUTO), Optional.empty(), Optional.empty(), Optional.empty())));
            properties.add(new PropertyDefinition("title", new JavaType("java.lang.String", List.of(), false, false), false, false, List.of(),
                    Mapping.Scalar.PLAIN));
            properties.add(new PropertyDefinition("subtitle", new JavaType("java.lang.String", List.of(), false, false), false, true, List.of(),
                    Mapping.Scalar.PLAIN));
            properties.add(new PropertyDefinition("pages", new JavaType("int", List.of(), false, false), false, false, List.of(),
                    Mapping.Scalar.PLAIN));
            properties.add(new PropertyDefinition("available", new JavaType("boolean", List.of(), false, false), false, false, List.of(),
                    Mapping.Scalar.PLAIN));
            properties.add(new PropertyDefinition("edition", new JavaType("java.lang.Integer", List.of(), false, false), false, true, List.of(),
                    Mapping.Scalar.PLAIN));
            properties.add(new PropertyDefinition("price", new JavaType("java.math.BigDecimal", List.of(), false, false), false, true, List.of(),
                    Mapping.Scalar.PLAIN));
            properties.add(new PropertyDefinition("currency", new JavaType("java.util.Currency", List.of(), false, false), false, true, List.of(),
                    Mapping.Scalar.PLAIN));
            properties.add(new PropertyDefinition("status", new JavaType("dev.shop.Book$Status", List.of(), true, false), false, false, List.of(),
                    Mapping.Scalar.PLAIN));
            properties.add(new PropertyDefinition("printedAt", new JavaType("java.time.Instant", List.of(), false, false), false, true, List.of(),
                    Mapping.Scalar.PLAIN));
            properties.add(new PropertyDefinition("readingTime", new JavaType("java.time.Duration", List.of(), false, false), false, true, List.of(),
                    Mapping.Scalar.PLAIN));
            properties.add(new PropertyDefinition("page", new JavaType("java.net.URI", List.of(), false, false), false, true, List.of(),
                    Mapping.Scalar.PLAIN));
            properties.add(new PropertyDefinition("cover", new JavaType("byte[]", List.of(), false, false), false, true, List.of(),
                    Mapping.Scalar.PLAIN));
            properties.add(new PropertyDefinition("author", new JavaType("dev.entia.relation.Ref", List.of("dev.shop.Author"), false, false), false, false, List.of(),
                    new Mapping.ToOne("dev.shop.Author", false, "", Mapping.JoinColumn.PLAIN, Set.of(Cascade.PERSIST))));
            properties.add(new PropertyDefinition("tags", new JavaType("dev.entia.relation.Many", List.of("dev.shop.BookTag"), false, false), true, false, List.of("ManyToMany"),
                    new Mapping.ToMany("dev.shop.BookTag", true, "", Mapping.LinkTable.PLAIN, Set.of(Cascade.PERSIST))));
            return new EntityDefinition("dev.shop.Book",
                            ClassShape.PLAIN,
                            Instantiation.NO_ARGUMENT,
                            "", "", "", false,
                            Optional.of("dev.shop.BookRepository"),
                            properties,
                            List.of());
        }
    }
}
