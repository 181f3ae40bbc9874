package dev.entia.schema.ddl;

import dev.entia.schema.table.TableName;

/** Which names in a statement carry their schema. */
public enum Qualification {
    /** Every table does; an index stands in the schema of its table without saying so. */
    TABLES {
        @Override
        void indexOn(DdlWriter writer, String index, TableName table) {
            writer.name(index).sql(" on ").name(table);
        }

        @Override
        void target(DdlWriter writer, TableName target) {
            writer.name(target);
        }
    },
    /** SQLite: only what the statement creates or drops does; the tables that it mentions are sought beside it. */
    SUBJECT {
        @Override
        void indexOn(DdlWriter writer, String index, TableName table) {
            writer.name(new TableName(table.schema(), index)).sql(" on ").name(table.name());
        }

        @Override
        void target(DdlWriter writer, TableName target) {
            writer.name(target.name());
        }
    };

    /** The index and the table that it is on. */
    abstract void indexOn(DdlWriter writer, String index, TableName table);

    /** The table that a foreign key refers to. */
    abstract void target(DdlWriter writer, TableName target);
}
