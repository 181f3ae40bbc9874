package dev.entia.schema;

import dev.entia.driver.Storage;
import dev.entia.schema.ddl.DdlDialect;
import dev.entia.schema.ddl.DdlRenderer;
import dev.entia.schema.table.TableModel;
import dev.entia.sql.run.Scripts;
import java.util.List;

/**
 * The tables of an ORM as its storage. Where the database has transactions for definitions, {@link #create} and
 * {@link #drop} do all or nothing. Thread-safe.
 */
public final class SchemaStorage implements Storage {

    private final TableModel tables;
    private final DdlRenderer renderer;
    private final Scripts scripts;

    public SchemaStorage(TableModel tables, DdlDialect dialect, Scripts scripts) {
        this.tables = tables;
        this.renderer = new DdlRenderer(dialect);
        this.scripts = scripts;
    }

    /**
     * {@inheritDoc}
     *
     * @throws dev.entia.error.TableExistsException if one of the tables does
     */
    @Override
    public void create() {
        scripts.run(renderer.create(tables));
    }

    @Override
    public void drop() {
        scripts.run(renderer.drop(tables));
    }

    @Override
    public List<String> createScript() {
        return renderer.create(tables).all();
    }

    @Override
    public List<String> dropScript() {
        return renderer.drop(tables).all();
    }
}
