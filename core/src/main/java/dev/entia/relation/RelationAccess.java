package dev.entia.relation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engine's way into {@link Ref} and {@link Many}. Applications have no use for it. */
public final class RelationAccess {

    private RelationAccess() {}

    /** A reference to a row of a persistence context. */
    public static Ref<?> ref(RefTarget target, RelationLoader loader) {
        return Ref.attached(target, loader);
    }

    /** The entity class. */
    public static Class<?> type(Ref<?> ref) {
        return ref.type();
    }

    /** The entity that a reference was made with, or the row that it belongs to. */
    public static Object target(Ref<?> ref) {
        return ref.target();
    }

    /** What loads it; null if it was made by the application and is not tied to a row yet. */
    public static @Nullable RelationLoader loader(Ref<?> ref) {
        return ref.loader();
    }

    /** A reference to the same entity, or else key, as the application would make it: one that is tied to nothing. */
    public static Ref<?> plain(Ref<?> ref) {
        return ref.plain();
    }

    /** Ties a reference that the application made to the row that it means. */
    public static void attach(Ref<?> ref, RefTarget target, RelationLoader loader) {
        ref.attach(target, loader);
    }

    /** Takes back {@link #attach}: what {@link #target} and {@link #loader} said before. */
    public static void detach(Ref<?> ref, Object target, @Nullable RelationLoader loader) {
        ref.detach(target, loader);
    }

    /** What loads it; null while it is not attached. */
    public static @Nullable RelationLoader loader(Many<?> many) {
        return many.loader();
    }

    /** The entity that the collection belongs to; null while it is not attached. */
    public static @Nullable Object owner(Many<?> many) {
        return many.owner();
    }

    /** Makes a collection that of a row whose members are not known. Its own members are dropped. */
    public static void attachUnloaded(Many<?> many, RelationLoader loader, Object owner) {
        many.attachUnloaded(loader, owner);
    }

    /** Makes a collection that of a row whose members are those it has. */
    public static void attachLoaded(Many<?> many, RelationLoader loader, Object owner) {
        many.attachLoaded(loader, owner);
    }

    /** Makes a loaded collection of a row that of a new entity, with the members that it has. */
    public static void detach(Many<?> many) {
        many.detach();
    }

    /** Gives an unloaded collection the members that the database has; queued changes stay queued. */
    @SuppressWarnings("unchecked")
    public static void fill(Many<?> many, Collection<?> members) {
        ((Many<Object>) many).fill(members);
    }

    /** Members that the database does not have yet, in order of addition; all of them before the owner is inserted. */
    public static Collection<?> added(Many<?> many) {
        return many.added();
    }

    /** Members of the database that are to leave, in order of removal. */
    public static Collection<?> removed(Many<?> many) {
        return many.removed();
    }

    /**
     * Members of the database that stay, in its order. Empty as long as none was taken out: then they have that order in
     * the collection, too.
     */
    public static List<?> staying(Many<?> many) {
        return many.staying();
    }

    /** The queued changes have been written. */
    public static void settle(Many<?> many) {
        many.settle();
    }

    /** All that the collection knows, to be given to {@link #reset}. */
    public static Object save(Many<?> many) {
        return many.save();
    }

    /**
     * As {@link #reset}, of a collection that has been settled since; what has been added and removed after that is added and
     * removed again.
     */
    @SuppressWarnings("unchecked")
    public static void rebase(Many<?> many, Object saved) {
        ((Many<Object>) many).rebase((Many.State<Object>) saved);
    }

    /** Makes the collection what it was when {@link #save} was called. */
    @SuppressWarnings("unchecked")
    public static void reset(Many<?> many, Object saved) {
        ((Many<Object>) many).reset((Many.State<Object>) saved);
    }
}
