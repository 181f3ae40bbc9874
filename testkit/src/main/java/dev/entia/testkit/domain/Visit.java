package dev.entia.testkit.domain;

import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Its key is a UUID ordered by time, made at flush. */
@Entity
public final class Visit {

    @PrimaryKey
    private @Nullable UUID id;

    private String page;

    public Visit(String page) {
        this.page = page;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public String getPage() {
        return page;
    }
}
