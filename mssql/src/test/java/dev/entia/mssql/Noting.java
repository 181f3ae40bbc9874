package dev.entia.mssql;

import dev.entia.driver.Storage;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.sql.run.Script;
import dev.entia.sql.run.Scripts;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables with triggers that note every write in a table of their own: they count rows and take numbers, neither of which
 * may be mistaken for those of the write.
 */
record Noting(Storage storage, Metadata metadata, Scripts scripts) implements Storage {

    @Override
    public void create() {
        storage.create();
        scripts.run(new Script(List.of(), statements(), List.of()));
    }

    private List<String> statements() {
        var statements = new ArrayList<String>();
        statements.add("drop table if exists [noted]");
        statements.add("create table [noted] ([id] bigint identity(5000, 7) primary key, [part] int)");
        metadata.entities().stream().map(EntityMeta::storageName).forEach(table -> statements.add(trigger(table)));
        return statements;
    }

    private static String trigger(String table) {
        return "create trigger [noting_" + table + "] on [" + table + "] after insert, update, delete as"
                + " insert into [noted] ([part]) values (1), (2), (3)";
    }

    @Override
    public void drop() {
        storage.drop();
    }

    @Override
    public List<String> createScript() {
        return storage.createScript();
    }

    @Override
    public List<String> dropScript() {
        return storage.dropScript();
    }
}
