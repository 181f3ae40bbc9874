package dev.shop;

import dev.entia.access.Allocation;
import dev.entia.access.GeneratedAccess;
import dev.entia.access.GeneratedClasses;
import dev.entia.access.GivenValue;
import dev.entia.access.MemberLookup;
import dev.entia.access.RefReader;
import dev.entia.access.RowReader;
import dev.entia.access.Snapshot;
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
import java.lang.Class;
import java.lang.IndexOutOfBoundsException;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/**
 * Entia's access to {@link Author}.
 */
@NullUnmarked
@SuppressWarnings({"deprecation", "removal", "rawtypes", "unchecked", "unused"})
final class Author_Access implements GeneratedAccess<Author> {
    static {
        GeneratedClasses.register(Author.class, new Author_Access());
    }

    private Author_Access() {
    }

    @Override
    public Class<Author> type() {
        return Author.class;
    }

    @Override
    public EntityDefinition definition() {
        return Declared.definition();
    }

    @Override
    public Author instantiate(Snapshot snapshot) {
        return Instances.ALLOCATION.instance();
    }

    @Override
    public Object get(Author entity, int property) {
        return switch (property) {
            case 0 -> (Long) Fields.id.get(entity);
            case 1 -> (String) Fields.name.get(entity);
            case 2 -> (Ref) Fields.publisher.get(entity);
            case 3 -> (Many) Fields.books.get(entity);
            default -> throw new IndexOutOfBoundsException(property);
        };
    }

    @Override
    public void set(Author entity, int property, Object value) {
        switch (property) {
            case 0 -> Fields.id.set(entity, GivenValue.of("Author.id", Long.class, value));
            case 1 -> Fields.name.set(entity, GivenValue.of("Author.name", String.class, value));
            case 2 -> Fields.publisher.set(entity, GivenValue.of("Author.publisher", Ref.class, value));
            case 3 -> Fields.books.set(entity, GivenValue.of("Author.books", Many.class, value));
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
            state.name = row.required(row.getText(slot), slot);
        }
        slot = slots[2];
        if (slot >= 0) {
            state.publisher = (Ref<?>) refs.read(2, row, slot);
        }
        return state;
    }

    @Override
    public Snapshot capture(Author entity) {
        State state = new State();
        state.id = (Long) Fields.id.get(entity);
        state.name = (String) Fields.name.get(entity);
        state.publisher = (Ref<?>) Fields.publisher.get(entity);
        return state;
    }

    @Override
    public void restore(Author entity, Snapshot snapshot) {
        State state = (State) snapshot;
        Fields.id.set(entity, state.id);
        Fields.name.set(entity, state.name);
        Fields.publisher.set(entity, state.publisher);
    }

    @Override
    public void merge(Author entity, Snapshot before, Snapshot fresh) {
        State old = (State) before;
        State state = (State) fresh;
        if (Objects.equals((Long) Fields.id.get(entity), old.id)) {
            Fields.id.set(entity, state.id);
        }
        if (Objects.equals((String) Fields.name.get(entity), old.name)) {
            Fields.name.set(entity, state.name);
        }
        if (Ref.same((Ref<?>) Fields.publisher.get(entity), old.publisher)) {
            Fields.publisher.set(entity, state.publisher);
        }
    }

    @Override
    public boolean isDirty(Author entity, Snapshot snapshot) {
        State state = (State) snapshot;
        return !Objects.equals((Long) Fields.id.get(entity), state.id)
                || !Objects.equals((String) Fields.name.get(entity), state.name)
                || !Ref.same((Ref<?>) Fields.publisher.get(entity), state.publisher);
    }

    @Override
    public void changes(Author entity, Snapshot snapshot, BitSet into) {
        State state = (State) snapshot;
        if (!Objects.equals((Long) Fields.id.get(entity), state.id)) into.set(0);
        if (!Objects.equals((String) Fields.name.get(entity), state.name)) into.set(1);
        if (!Ref.same((Ref<?>) Fields.publisher.get(entity), state.publisher)) into.set(2);
    }

    private static Object value(State state, int property) {
        return switch (property) {
            case 0 -> state.id;
            case 1 -> state.name;
            case 2 -> state.publisher;
            default -> null;
        };
    }

    private static MemberLookup members() {
        return MemberLookup.of(Author.class, MethodHandles.lookup());
    }

    private static final class Instances {
        static final Allocation<Author> ALLOCATION = Allocation.of(Author.class);
    }

    private static final class Fields {
        static final VarHandle id = members().field("id", Long.class);

        static final VarHandle name = members().field("name", String.class);

        static final VarHandle publisher = members().field("publisher", Ref.class);

        static final VarHandle books = members().field("books", Many.class);
    }

    private static final class State implements Snapshot {
        Long id;

        String name;

        Ref<?> publisher;

        @Override
        public Object value(int property) {
            return Author_Access.value(this, property);
        }
    }

    private static final class Declared {
        static EntityDefinition definition() {
            List<PropertyDefinition> properties = new ArrayList<>();
            properties.add(new PropertyDefinition("id", new JavaType("java.lang.Long", List.of(), false, false), false, true, List.of("PrimaryKey"),
                    new Mapping.Scalar(Mapping.Column.PLAIN, Optional.of(KeyGeneration.AUTO), Optional.empty(), Optional.empty(), Optional.empty())));
            properties.add(new PropertyDefinition("name", new JavaType("java.lang.String", List.of(), false, false), false, false, List.of(),
                    Mapping.Scalar.PLAIN));
            properties.add(new PropertyDefinition("publisher", new JavaType("dev.entia.relation.Ref", List.of("dev.shop.Publisher"), false, false), false, true, List.of(),
                    new Mapping.ToOne("dev.shop.Publisher", false, "", Mapping.JoinColumn.PLAIN, Set.of(Cascade.PERSIST))));
            properties.add(new PropertyDefinition("books", new JavaType("dev.entia.relation.Many", List.of("dev.shop.Book"), false, false), false, false, List.of("OneToMany"),
                    new Mapping.ToMany("dev.shop.Book", false, "author", Mapping.LinkTable.PLAIN, Set.of(Cascade.PERSIST))));
            return new EntityDefinition("dev.shop.Author",
                            ClassShape.PLAIN,
                            Instantiation.ALLOCATION,
                            "", "", "", false,
                            Optional.empty(),
                            properties,
                            List.of());
        }
    }
}
