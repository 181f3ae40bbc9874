package dev.entia.testkit;

import dev.entia.EntityManager;
import dev.entia.relation.Ref;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Category;
import dev.entia.testkit.domain.Publisher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a store of the sample domain must hold: the names of all rows, and for each what it says, as text. Names are
 * unique and never change.
 */
final class Shop {

    final Map<String, Author> authors = new LinkedHashMap<>();
    final Map<String, Book> books = new LinkedHashMap<>();
    final Map<String, Publisher> publishers = new LinkedHashMap<>();
    final Map<String, BookTag> tags = new LinkedHashMap<>();
    final Map<String, Category> categories = new LinkedHashMap<>();

    /** By name: the name of what the row refers to, or null. */
    final Map<String, @Nullable String> authorOf = new TreeMap<>();

    final Map<String, @Nullable String> publisherOf = new TreeMap<>();
    final Map<String, @Nullable String> favouriteOf = new TreeMap<>();
    final Map<String, @Nullable String> parentOf = new TreeMap<>();
    final Map<String, Set<String>> tagsOf = new TreeMap<>();
    final Map<String, Set<String>> followsOf = new TreeMap<>();
    final Map<String, @Nullable Object> valueOf = new TreeMap<>();

    /** The same entities as another entity manager has them. */
    void rebind(EntityManager em) {
        em.findAll(Author.class).forEach(author -> authors.put(author.getName(), author));
        em.findAll(Book.class).forEach(book -> books.put(book.getTitle(), book));
        em.findAll(Publisher.class).forEach(publisher -> publishers.put(publisher.getName(), publisher));
        em.findAll(BookTag.class).forEach(tag -> tags.put(tag.getName(), tag));
        em.findAll(Category.class).forEach(category -> categories.put(category.getName(), category));
    }

    /** A line a row, in order of class and name. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        new TreeSet<>(authors.keySet())
                .forEach(name ->
                        lines.add(line("author", name, valueOf.get(name), favouriteOf.get(name), followsOf.get(name))));
        new TreeSet<>(books.keySet())
                .forEach(name -> lines.add(line(
                        "book", name, valueOf.get(name), authorOf.get(name), publisherOf.get(name), tagsOf.get(name))));
        new TreeSet<>(publishers.keySet()).forEach(name -> lines.add(line("publisher", name, valueOf.get(name))));
        new TreeSet<>(tags.keySet()).forEach(name -> lines.add(line("tag", name)));
        new TreeSet<>(categories.keySet()).forEach(name -> lines.add(line("category", name, parentOf.get(name))));
        return lines;
    }

    /** The lines of what a store holds, read by the owning sides of its relations alone. */
    static List<String> stored(EntityManager em) {
        var shop = new Shop();
        shop.rebind(em);
        shop.authors.values().forEach(author -> {
            shop.valueOf.put(author.getName(), author.getEmail());
            shop.favouriteOf.put(author.getName(), title(author.getFavouriteBook()));
            shop.followsOf.put(
                    author.getName(),
                    names(author.getFollows().load().stream()
                            .map(Author::getName)
                            .toList()));
        });
        shop.books.values().forEach(book -> {
            shop.valueOf.put(book.getTitle(), book.getPages());
            shop.authorOf.put(book.getTitle(), book.getAuthor().get().getName());
            shop.publisherOf.put(book.getTitle(), name(book.getPublisher()));
            shop.tagsOf.put(
                    book.getTitle(),
                    names(book.getTags().load().stream().map(BookTag::getName).toList()));
        });
        shop.publishers.values().forEach(publisher -> shop.valueOf.put(publisher.getName(), publisher.getCity()));
        shop.categories.values().forEach(category -> {
            var parent = category.getParent();
            shop.parentOf.put(
                    category.getName(), parent == null ? null : parent.get().getName());
        });
        return shop.lines();
    }

    private static @Nullable String title(@Nullable Ref<Book> book) {
        return book == null ? null : book.get().getTitle();
    }

    private static @Nullable String name(@Nullable Ref<Publisher> publisher) {
        return publisher == null ? null : publisher.get().getName();
    }

    private static Set<String> names(List<String> names) {
        return new TreeSet<>(names);
    }

    private static String line(String kind, String name, @Nullable Object... said) {
        var line = new StringBuilder(kind).append(' ').append(name);
        for (var each : said) line.append(' ').append(Objects.toString(each, "-"));
        return line.toString();
    }
}
