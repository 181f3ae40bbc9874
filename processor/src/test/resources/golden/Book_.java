package dev.shop;

import dev.entia.query.ComparablePath;
import dev.entia.query.PropertyPath;
import dev.entia.query.TextPath;
import dev.entia.query.ToManyPath;
import dev.entia.query.ToOnePath;
import dev.entia.query.ValuePath;
import java.lang.Boolean;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;

/**
 * Typed paths from {@link Book} to its properties, for conditions, orders and populate.
 */
@SuppressWarnings({"deprecation", "removal", "exports"})
public final class Book_ {
    private static final One<Book> ROOT = new One<>(PropertyPath.root(Book.class));

    public static final ComparablePath<Book, Long> id = ROOT.id;

    public static final TextPath<Book> title = ROOT.title;

    public static final TextPath<Book> subtitle = ROOT.subtitle;

    public static final ComparablePath<Book, Integer> pages = ROOT.pages;

    public static final ValuePath<Book, Boolean> available = ROOT.available;

    public static final ComparablePath<Book, Integer> edition = ROOT.edition;

    public static final ComparablePath<Book, BigDecimal> price = ROOT.price;

    public static final ValuePath<Book, Currency> currency = ROOT.currency;

    public static final ComparablePath<Book, Book.Status> status = ROOT.status;

    public static final ComparablePath<Book, Instant> printedAt = ROOT.printedAt;

    public static final ComparablePath<Book, Duration> readingTime = ROOT.readingTime;

    public static final ComparablePath<Book, URI> page = ROOT.page;

    public static final ValuePath<Book, byte[]> cover = ROOT.cover;

    private Book_() {
    }

    public static Author_.One<Book> author() {
        return ROOT.author();
    }

    static BookTag_.Many<Book> tags() {
        return ROOT.tags();
    }

    abstract static class Fields<R> {
        private final PropertyPath path;

        public final ComparablePath<R, Long> id;

        public final TextPath<R> title;

        public final TextPath<R> subtitle;

        public final ComparablePath<R, Integer> pages;

        public final ValuePath<R, Boolean> available;

        public final ComparablePath<R, Integer> edition;

        public final ComparablePath<R, BigDecimal> price;

        public final ValuePath<R, Currency> currency;

        public final ComparablePath<R, Book.Status> status;

        public final ComparablePath<R, Instant> printedAt;

        public final ComparablePath<R, Duration> readingTime;

        public final ComparablePath<R, URI> page;

        public final ValuePath<R, byte[]> cover;

        Fields(PropertyPath path) {
            this.path = path;
            this.id = new ComparablePath<>(path.then("id"));
            this.title = new TextPath<>(path.then("title"));
            this.subtitle = new TextPath<>(path.then("subtitle"));
            this.pages = new ComparablePath<>(path.then("pages"));
            this.available = new ValuePath<>(path.then("available"));
            this.edition = new ComparablePath<>(path.then("edition"));
            this.price = new ComparablePath<>(path.then("price"));
            this.currency = new ValuePath<>(path.then("currency"));
            this.status = new ComparablePath<>(path.then("status"));
            this.printedAt = new ComparablePath<>(path.then("printedAt"));
            this.readingTime = new ComparablePath<>(path.then("readingTime"));
            this.page = new ComparablePath<>(path.then("page"));
            this.cover = new ValuePath<>(path.then("cover"));
        }

        public final Author_.One<R> author() {
            return new Author_.One<>(path.then("author"));
        }

        final BookTag_.Many<R> tags() {
            return new BookTag_.Many<>(path.then("tags"));
        }

        public final PropertyPath path() {
            return path;
        }

        @Override
        public final String toString() {
            return path.toString();
        }
    }

    public static final class One<R> extends Fields<R> implements ToOnePath<R, Book, Long> {
        public One(PropertyPath path) {
            super(path);
        }
    }

    public static final class Many<R> extends Fields<R> implements ToManyPath<R, Book, Long> {
        public Many(PropertyPath path) {
            super(path);
        }
    }
}
