package dev.entia.testkit.domain;

import dev.entia.annotation.Column;
import dev.entia.annotation.CurrentTime;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.ManyToOne;
import dev.entia.annotation.OnCreate;
import dev.entia.annotation.OnUpdate;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Transient;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Knows when it was written and changed, and cascades nothing. */
@Entity
public final class Note {

    @PrimaryKey
    private @Nullable Long id;

    @Column(length = 12_000)
    private String text;

    @ManyToOne(cascade = {})
    private @Nullable Ref<Author> author;

    @ManyToMany(cascade = {})
    private Many<BookTag> tags = new Many<>();

    @OnCreate(CurrentTime.class)
    private @Nullable Instant createdAt;

    @OnUpdate(CurrentTime.class)
    private @Nullable Instant updatedAt;

    @Transient
    private @Nullable String draft;

    public Note(String text) {
        this.text = text;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable Ref<Author> getAuthor() {
        return author;
    }

    public void setAuthor(@Nullable Author author) {
        this.author = Ref.of(author);
    }

    public Many<BookTag> getTags() {
        return tags;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    public @Nullable String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }
}
