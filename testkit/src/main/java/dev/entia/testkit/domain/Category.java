package dev.entia.testkit.domain;

import dev.entia.annotation.Entity;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import org.jspecify.annotations.Nullable;

/** A tree. */
@Entity
public final class Category {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    private @Nullable Ref<Category> parent;

    @OneToMany(mappedBy = "parent")
    private Many<Category> children = new Many<>();

    public Category(String name) {
        this.name = name;
    }

    /** A new category below another. */
    public Category(String name, Category parent) {
        this.name = name;
        this.parent = Ref.of(parent);
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable Ref<Category> getParent() {
        return parent;
    }

    public void setParent(@Nullable Category parent) {
        this.parent = Ref.of(parent);
    }

    public Many<Category> getChildren() {
        return children;
    }
}
