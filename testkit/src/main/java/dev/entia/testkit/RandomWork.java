package dev.entia.testkit;

import dev.entia.EntityManager;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Category;
import dev.entia.testkit.domain.Publisher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Does to entities what an application might do, at random, and notes in a {@link Shop} what must come of it. Never
 * reads a collection: it may not be loaded. Does not flush inside a transaction.
 */
final class RandomWork {

    private final EntityManager em;
    private final Random random;
    private final Shop shop;
    private final List<Runnable> deeds = List.of(
            this::newAuthor,
            this::newBook,
            this::newBook,
            this::newPublisher,
            this::newTag,
            this::newCategory,
            this::changeBook,
            this::changeBook,
            this::changePublisher,
            this::rotateEmails,
            this::moveBook,
            this::moveBook,
            this::publish,
            this::publish,
            this::withdraw,
            this::tag,
            this::tag,
            this::tagFromTheOtherSide,
            this::untag,
            this::untagFromTheOtherSide,
            this::favour,
            this::follow,
            this::unfollow,
            this::moveCategory,
            this::removeBook,
            this::removeAuthor,
            this::removePublisher,
            this::removeTag,
            this::removeCategory);
    /** Books that a collection was changed for: it would be open which side counts if the other were changed too. */
    private final Set<Book> spoken = new HashSet<>();

    private final List<String> notes = new ArrayList<>();

    private int number;

    RandomWork(EntityManager em, Random random, Shop shop) {
        this.em = em;
        this.random = random;
        this.shop = shop;
    }

    /** A few deeds. */
    void some() {
        spoken.clear();
        notes.clear();
        more();
    }

    /** A few deeds that may have to be written together with those before. */
    void more() {
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) deeds.get(random.nextInt(deeds.size())).run();
    }

    /** What has been done last, for whoever has to find out what was wrong. */
    List<String> notes() {
        return notes;
    }

    private void note(Object... words) {
        notes.add(Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(" ")));
    }

    // What is new

    private void newAuthor() {
        var name = next("a");
        var author = new Author(name, name + "@x");
        em.persist(author);
        shop.authors.put(name, author);
        note("persist", name);
        shop.valueOf.put(name, author.getEmail());
        shop.followsOf.put(name, new TreeSet<>());
    }

    private void newBook() {
        var author = any(shop.authors);
        if (author == null) return;
        var name = next("b");
        var book = new Book(name, author);
        boolean isPersisted = random.nextBoolean();
        if (isPersisted) em.persist(book);
        else author.getBooks().add(book);
        note(isPersisted ? "persist" : "collect", name, "of", author.getName());
        spoken.add(book);
        shop.books.put(name, book);
        shop.authorOf.put(name, author.getName());
        shop.tagsOf.put(name, new TreeSet<>());
    }

    private void newPublisher() {
        var name = next("p");
        var publisher = new Publisher(name);
        em.persist(publisher);
        shop.publishers.put(name, publisher);
        note("persist", name);
    }

    private void newTag() {
        var name = next("t");
        var tag = new BookTag(name);
        em.persist(tag);
        shop.tags.put(name, tag);
        note("persist", name);
    }

    private void newCategory() {
        var name = next("c");
        var category = new Category(name);
        var parent = any(shop.categories);
        category.setParent(parent);
        em.persist(category);
        shop.categories.put(name, category);
        note("persist", name);
        shop.parentOf.put(name, parent == null ? null : parent.getName());
    }

    // What changes

    private void changeBook() {
        var book = any(shop.books);
        if (book == null) return;
        book.setPages(random.nextInt(5) == 0 ? null : random.nextInt(3));
        shop.valueOf.put(book.getTitle(), book.getPages());
    }

    private void changePublisher() {
        var publisher = any(shop.publishers);
        if (publisher == null) return;
        publisher.setCity("city" + random.nextInt(3));
        shop.valueOf.put(publisher.getName(), publisher.getCity());
    }

    /** Everybody takes the address of the next. */
    private void rotateEmails() {
        var authors = new ArrayList<>(shop.authors.values());
        if (authors.size() < 2 || random.nextInt(3) > 0) return;
        var round = authors.subList(0, 2 + random.nextInt(authors.size() - 1));
        var first = round.get(0).getEmail();
        note("rotate the addresses of", round.stream().map(Author::getName).toList());
        for (int i = 0; i < round.size(); i++) {
            var author = round.get(i);
            author.setEmail(i + 1 < round.size() ? round.get(i + 1).getEmail() : first);
            shop.valueOf.put(author.getName(), author.getEmail());
        }
    }

    private void moveBook() {
        var book = unspoken();
        var author = any(shop.authors);
        if (book == null || author == null) return;
        boolean isSet = random.nextBoolean();
        if (isSet) book.setAuthor(author);
        else author.getBooks().add(book);
        note(isSet ? "set" : "collect", book.getTitle(), "author", author.getName());
        spoken.add(book);
        shop.authorOf.put(book.getTitle(), author.getName());
    }

    private void publish() {
        var book = unspoken();
        var publisher = any(shop.publishers);
        if (book == null || publisher == null) return;
        boolean isSet = random.nextBoolean();
        if (isSet) book.setPublisher(publisher);
        else publisher.getBooks().add(book);
        note(isSet ? "set" : "collect", book.getTitle(), "publisher", publisher.getName());
        spoken.add(book);
        shop.publisherOf.put(book.getTitle(), publisher.getName());
    }

    private void withdraw() {
        var book = unspoken();
        var publisher = book == null ? null : shop.publisherOf.get(book.getTitle());
        if (book == null || publisher == null) return;
        boolean isSet = random.nextBoolean();
        if (isSet) book.setPublisher(null);
        else present(shop.publishers.get(publisher)).getBooks().remove(book);
        note(isSet ? "unset" : "uncollect", book.getTitle(), "publisher", publisher);
        spoken.add(book);
        shop.publisherOf.put(book.getTitle(), null);
    }

    private @Nullable Book unspoken() {
        var book = any(shop.books);
        return book == null || spoken.contains(book) ? null : book;
    }

    private void favour() {
        var author = any(shop.authors);
        var book = random.nextInt(4) == 0 ? null : any(shop.books);
        if (author == null) return;
        author.setFavouriteBook(book);
        note("favour", author.getName(), book == null ? "none" : book.getTitle());
        shop.favouriteOf.put(author.getName(), book == null ? null : book.getTitle());
    }

    private void moveCategory() {
        var category = any(shop.categories);
        var parent = random.nextInt(4) == 0 ? null : any(shop.categories);
        if (category == null) return;
        category.setParent(parent);
        shop.parentOf.put(category.getName(), parent == null ? null : parent.getName());
    }

    // Links

    private void tag() {
        var book = any(shop.books);
        var tag = any(shop.tags);
        if (book == null || tag == null) return;
        book.getTags().add(tag);
        note("tag", book.getTitle(), tag.getName());
        present(shop.tagsOf.get(book.getTitle())).add(tag.getName());
    }

    private void tagFromTheOtherSide() {
        var book = any(shop.books);
        var tag = any(shop.tags);
        if (em.isInTransaction() || book == null || tag == null || isTagged(book, tag)) return;
        em.flush();
        tag.getBooks().add(book);
        note("flush, tag from the other side", book.getTitle(), tag.getName(), "flush");
        present(shop.tagsOf.get(book.getTitle())).add(tag.getName());
        em.flush();
    }

    private void untag() {
        var book = any(shop.books);
        var tag = any(shop.tags);
        if (book == null || tag == null) return;
        book.getTags().remove(tag);
        note("untag", book.getTitle(), tag.getName());
        present(shop.tagsOf.get(book.getTitle())).remove(tag.getName());
    }

    private void untagFromTheOtherSide() {
        var book = any(shop.books);
        var tag = any(shop.tags);
        if (em.isInTransaction() || book == null || tag == null || !isTagged(book, tag)) return;
        em.flush();
        tag.getBooks().remove(book);
        note("flush, untag from the other side", book.getTitle(), tag.getName(), "flush");
        present(shop.tagsOf.get(book.getTitle())).remove(tag.getName());
        em.flush();
    }

    private boolean isTagged(Book book, BookTag tag) {
        return present(shop.tagsOf.get(book.getTitle())).contains(tag.getName());
    }

    private void follow() {
        var author = any(shop.authors);
        var other = any(shop.authors);
        if (author == null || other == null) return;
        author.getFollows().add(other);
        present(shop.followsOf.get(author.getName())).add(other.getName());
    }

    private void unfollow() {
        var author = any(shop.authors);
        var other = any(shop.authors);
        if (author == null || other == null) return;
        author.getFollows().remove(other);
        present(shop.followsOf.get(author.getName())).remove(other.getName());
    }

    // What goes

    private void removeBook() {
        var book = any(shop.books);
        if (book != null) remove(book);
    }

    private void remove(Book book) {
        var name = book.getTitle();
        // A book that only a collection leads to is not known before a flush.
        em.persist(book).remove(book);
        note("remove", name);
        present(shop.authors.get(shop.authorOf.get(name))).getBooks().remove(book);
        var publisher = shop.publisherOf.get(name);
        if (publisher != null)
            present(shop.publishers.get(publisher)).getBooks().remove(book);
        shop.favouriteOf.forEach((author, favourite) -> {
            if (name.equals(favourite)) present(shop.authors.get(author)).setFavouriteBook(null);
        });
        shop.favouriteOf.replaceAll((author, favourite) -> name.equals(favourite) ? null : favourite);
        shop.books.remove(name);
    }

    private void removeAuthor() {
        var author = any(shop.authors);
        if (author == null || random.nextInt(3) > 0) return;
        var name = author.getName();
        for (var book : List.copyOf(shop.books.values())) {
            if (name.equals(shop.authorOf.get(book.getTitle()))) remove(book);
        }
        for (var other : shop.authors.values()) {
            if (present(shop.followsOf.get(other.getName())).remove(name))
                other.getFollows().remove(author);
        }
        em.remove(author);
        note("remove", name);
        shop.authors.remove(name);
        shop.favouriteOf.remove(name);
    }

    private void removePublisher() {
        var publisher = any(shop.publishers);
        if (publisher == null) return;
        em.remove(publisher);
        note("remove", publisher.getName());
        for (var book : shop.books.values()) {
            if (publisher.getName().equals(shop.publisherOf.get(book.getTitle()))) book.setPublisher(null);
        }
        shop.publisherOf.replaceAll((book, name) -> publisher.getName().equals(name) ? null : name);
        shop.publishers.remove(publisher.getName());
    }

    private void removeTag() {
        var tag = any(shop.tags);
        if (tag == null) return;
        for (var book : shop.books.values()) {
            if (present(shop.tagsOf.get(book.getTitle())).remove(tag.getName()))
                book.getTags().remove(tag);
        }
        em.remove(tag);
        note("remove", tag.getName());
        shop.tags.remove(tag.getName());
    }

    private void removeCategory() {
        var category = any(shop.categories);
        if (category == null) return;
        for (var child : shop.categories.values()) {
            if (category.getName().equals(shop.parentOf.get(child.getName()))) {
                child.setParent(null);
                shop.parentOf.put(child.getName(), null);
            }
        }
        em.remove(category);
        note("remove", category.getName());
        shop.categories.remove(category.getName());
    }

    private String next(String kind) {
        return kind + ++number;
    }

    private <T> @Nullable T any(Map<String, T> map) {
        if (map.isEmpty()) return null;
        return new ArrayList<>(map.values()).get(random.nextInt(map.size()));
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
