package dev.entia.testkit.domain;

import dev.entia.annotation.Cascade;
import dev.entia.annotation.Entity;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import org.jspecify.annotations.Nullable;

/** Deletes its entries with itself. */
@Entity
public final class ReadingList {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    @OneToMany(
            mappedBy = "list",
            cascade = {Cascade.PERSIST, Cascade.REMOVE})
    private Many<ReadingListEntry> entries = new Many<>();

    public ReadingList(String name) {
        this.name = name;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Many<ReadingListEntry> getEntries() {
        return entries;
    }
}
