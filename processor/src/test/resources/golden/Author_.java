package dev.shop;

import dev.entia.query.ComparablePath;
import dev.entia.query.PropertyPath;
import dev.entia.query.TextPath;
import dev.entia.query.ToManyPath;
import dev.entia.query.ToOnePath;
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;

/**
 * Typed paths from {@link Author} to its properties, for conditions, orders and populate.
 */
@SuppressWarnings({"deprecation", "removal", "exports"})
public final class Author_ {
    private static final One<Author> ROOT = new One<>(PropertyPath.root(Author.class));

    public static final ComparablePath<Author, Long> id = ROOT.id;

    public static final TextPath<Author> name = ROOT.name;

    private Author_() {
    }

    public static Publisher_.One<Author> publisher() {
        return ROOT.publisher();
    }

    public static Book_.Many<Author> books() {
        return ROOT.books();
    }

    abstract static class Fields<R> {
        private final PropertyPath path;

        public final ComparablePath<R, Long> id;

        public final TextPath<R> name;

        Fields(PropertyPath path) {
            this.path = path;
            this.id = new ComparablePath<>(path.then("id"));
            this.name = new TextPath<>(path.then("name"));
        }

        public final Publisher_.One<R> publisher() {
            return new Publisher_.One<>(path.then("publisher"));
        }

        public final Book_.Many<R> books() {
            return new Book_.Many<>(path.then("books"));
        }

        public final PropertyPath path() {
            return path;
        }

        @Override
        public final String toString() {
            return path.toString();
        }
    }

    public static final class One<R> extends Fields<R> implements ToOnePath<R, Author, Long> {
        public One(PropertyPath path) {
            super(path);
        }
    }

    public static final class Many<R> extends Fields<R> implements ToManyPath<R, Author, Long> {
        public Many(PropertyPath path) {
            super(path);
        }
    }
}
