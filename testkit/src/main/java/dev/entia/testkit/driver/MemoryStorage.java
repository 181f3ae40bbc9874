package dev.entia.testkit.driver;

import dev.entia.driver.Storage;
import dev.entia.error.TableExistsException;
import java.util.List;

/** There is nothing to create for rows in memory, but a store that exists cannot be created again. */
final class MemoryStorage implements Storage {

    private final MemoryStore store;

    MemoryStorage(MemoryStore store) {
        this.store = store;
    }

    @Override
    public void create() {
        if (!store.create()) throw new TableExistsException("The store in memory has been created before.", null);
    }

    @Override
    public void drop() {
        store.drop();
    }

    @Override
    public List<String> createScript() {
        return List.of();
    }

    @Override
    public List<String> dropScript() {
        return List.of();
    }
}
