package dev.entia.testkit.domain;

import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.OneToOne;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Has no constructor without arguments: rows are made without running one. */
@Entity
public final class Author {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    @Unique
    private String email;

    private @Nullable LocalDate born;

    /** With {@code Book.author} a circle, which only this nullable end can open. */
    private @Nullable Ref<Book> favouriteBook;

    @OneToOne(mappedBy = "author")
    private @Nullable Ref<AuthorProfile> profile;

    @OneToMany(mappedBy = "author")
    private Many<Book> books = new Many<>();

    @ManyToMany
    private Many<Author> follows = new Many<>();

    @ManyToMany(mappedBy = "follows")
    private Many<Author> followers = new Many<>();

    public Author(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }

    public @Nullable Ref<Book> getFavouriteBook() {
        return favouriteBook;
    }

    public void setFavouriteBook(@Nullable Book book) {
        this.favouriteBook = Ref.of(book);
    }

    public @Nullable Ref<AuthorProfile> getProfile() {
        return profile;
    }

    public void setProfile(@Nullable AuthorProfile profile) {
        this.profile = Ref.of(profile);
    }

    public void setProfileRef(Ref<AuthorProfile> profile) {
        this.profile = profile;
    }

    public Many<Book> getBooks() {
        return books;
    }

    public Many<Author> getFollows() {
        return follows;
    }

    public Many<Author> getFollowers() {
        return followers;
    }
}
