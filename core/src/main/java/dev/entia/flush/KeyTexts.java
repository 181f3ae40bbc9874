package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.context.UndoLog;
import dev.entia.error.ValidationException;
import dev.entia.meta.KeyText;
import java.io.Serializable;
import java.time.DateTimeException;
import java.util.Objects;

/** Sees to it that the key of an entity and the text beside it say the same. */
final class KeyTexts {

    private KeyTexts() {}

    /** A new entity of which only the text is set gets the key that it says. */
    static void take(Entry entry, UndoLog undo) {
        var text = entry.meta().keyText().orElse(null);
        if (text == null) return;
        var said = text.get(entry.requiredEntity());
        var key = entry.meta().keyOf(entry.requiredEntity());
        if (said == null) return;
        if (key == null)
            undo.write(entry.meta(), entry.requiredEntity(), entry.meta().key(), key(entry, text, said));
        else if (!key(entry, text, said).equals(key)) throw FlushErrors.keyTextDiffers(entry, text, said, key);
    }

    /** A new entity's text says its key, which it has by now. */
    static void fill(Entry entry, UndoLog undo) {
        var entity = entry.requiredEntity();
        var key = entry.meta().keyOf(entity);
        entry.meta().keyText().ifPresent(text -> undo.write(entry.meta(), entity, text, Objects.requireNonNull(key)));
    }

    /** @throws ValidationException if a managed entity's text does not say its key any more */
    static void check(Entry entry) {
        var text = entry.meta().keyText().orElse(null);
        if (text == null) return;
        var said = text.get(entry.requiredEntity());
        if (!text.of(entry.requiredKey()).equals(said)) {
            throw FlushErrors.keyTextDiffers(entry, text, said, entry.requiredKey());
        }
    }

    private static Serializable key(Entry entry, KeyText text, String said) {
        try {
            return text.key(said);
        } catch (ValidationException | IllegalArgumentException | DateTimeException e) {
            throw FlushErrors.keyTextUnreadable(entry, text, said, e);
        }
    }
}
