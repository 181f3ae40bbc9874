package dev.entia.schema;

import dev.entia.driver.Storage;
import dev.entia.schema.ddl.DdlDialect;
import dev.entia.schema.ddl.DdlRenderer;
import dev.entia.schema.ddl.Definitions;
import dev.entia.schema.table.Table;
import dev.entia.schema.table.TableModel;
import dev.entia.sql.run.Script;
import dev.entia.sql.run.Scripts;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of an ORM as its storage. Where the database has transactions for definitions, {@link #create} and
 * {@link #drop} do all or nothing; elsewhere a {@link #create} that fails drops what it has created. Thread-safe.
 */
public final class SchemaStorage implements Storage {

    private final TableModel tables;
    private final Definitions definitions;
    private final DdlRenderer renderer;
    private final Scripts scripts;

    public SchemaStorage(TableModel tables, DdlDialect dialect, Scripts scripts) {
        this.tables = tables;
        this.definitions = dialect.definitions();
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
        switch (definitions) {
            case TRANSACTIONAL -> scripts.run(renderer.create(tables));
            case COMMITTED -> createOneByOne();
        }
    }

    private void createOneByOne() {
        var created = new ArrayList<Table>();
        try {
            for (var definition : renderer.definitions(tables)) {
                scripts.run(new Script(List.of(), List.of(definition.sql()), List.of()));
                definition.creates().ifPresent(created::add);
            }
        } catch (RuntimeException e) {
            takeBack(created, e);
            throw e;
        }
    }

    private void takeBack(List<Table> created, RuntimeException failure) {
        if (created.isEmpty()) return;
        try {
            scripts.run(renderer.drop(new TableModel(created)));
        } catch (RuntimeException e) {
            failure.addSuppressed(SchemaErrors.leftOver(created, e));
        }
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
