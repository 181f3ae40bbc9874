package dev.entia.context;

import dev.entia.access.EntityAccess;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.KeyText;
import dev.entia.meta.Property;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to take back what a flush did to entities, snapshots, collections and the identity map. One a flush, upsert
 * or preview, and one a transaction or savepoint, which takes theirs. Changes that the application made itself are not in it: they stay.
 */
public final class UndoLog {

    private List<Runnable> undos = new ArrayList<>();

    /** Notes how to take back a change that has been made. */
    public void add(Runnable undo) {
        undos.add(undo);
    }

    /** Sets a property of an entity, in such a way that it can be taken back, as long as it says what it was set to. */
    public void write(EntityMeta<Object> meta, Object entity, Property property, @Nullable Object value) {
        write(meta, entity, property.index(), value);
    }

    /** Makes an entity's text of its key say that key, in such a way that it can be taken back. */
    public void write(EntityMeta<Object> meta, Object entity, KeyText text, Serializable key) {
        write(meta, entity, text.index(), text.of(key));
    }

    /**
     * Sets a property of entities of one class, in such a way that it can be taken back.
     *
     * @param values by position in {@code entries}
     */
    public void write(List<Entry> entries, Property property, @Nullable Object[] values) {
        var access = entries.get(0).meta().access();
        int index = property.index();
        var before = new @Nullable Object[values.length];
        for (int i = 0; i < before.length; i++)
            before[i] = access.get(entries.get(i).requiredEntity(), index);
        undos.add(() -> {
            for (int i = 0; i < before.length; i++)
                takeBack(access, entries.get(i).requiredEntity(), index, values[i], before[i]);
        });
        for (int i = 0; i < values.length; i++) access.set(entries.get(i).requiredEntity(), index, values[i]);
    }

    private void write(EntityMeta<Object> meta, Object entity, int index, @Nullable Object value) {
        var access = meta.access();
        var before = access.get(entity, index);
        access.set(entity, index, value);
        undos.add(() -> takeBack(access, entity, index, value, before));
    }

    /** What the application has set since then is its own. */
    private static void takeBack(
            EntityAccess<Object> access, Object entity, int index, @Nullable Object written, @Nullable Object before) {
        if (Objects.equals(access.get(entity, index), written)) access.set(entity, index, before);
    }

    /** Takes everything back, last change first, and is empty. If something cannot be taken back, the rest is, and it is thrown. */
    public void playBack() {
        RuntimeException failure = null;
        for (int i = undos.size() - 1; i >= 0; i--) {
            try {
                undos.get(i).run();
            } catch (RuntimeException e) {
                if (failure == null) failure = e;
                else failure.addSuppressed(e);
            }
        }
        undos.clear();
        if (failure != null) throw failure;
    }

    /** As {@link #playBack()}, after a failure that is to be thrown: what cannot be taken back is told along with it. */
    public void playBack(Throwable failure) {
        try {
            playBack();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    /** Takes nothing back, and is empty. */
    public void forget() {
        undos = new ArrayList<>();
    }

    /** Hands everything to the log of the transaction outside, and is empty. */
    public void handTo(UndoLog outer) {
        if (outer.undos.isEmpty()) outer.undos = undos;
        else outer.undos.addAll(undos);
        undos = new ArrayList<>();
    }
}
