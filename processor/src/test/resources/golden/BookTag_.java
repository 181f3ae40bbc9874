package dev.shop;

import dev.entia.query.PropertyPath;
import dev.entia.query.TextPath;
import dev.entia.query.ToManyPath;
import dev.entia.query.ToOnePath;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;

/**
 * Typed paths from {@link BookTag} to its properties, for conditions, orders and populate.
 */
@SuppressWarnings({"deprecation", "removal", "exports"})
final class BookTag_ {
    private static final One<BookTag> ROOT = new One<>(PropertyPath.root(BookTag.class));

    static final TextPath<BookTag> name = ROOT.name;

    private BookTag_() {
    }

    static Book_.Many<BookTag> books() {
        return ROOT.books();
    }

    abstract static class Fields<R> {
        private final PropertyPath path;

        final TextPath<R> name;

        Fields(PropertyPath path) {
            this.path = path;
            this.name = new TextPath<>(path.then("name"));
        }

        final Book_.Many<R> books() {
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

    static final class One<R> extends Fields<R> implements ToOnePath<R, BookTag, String> {
        One(PropertyPath path) {
            super(path);
        }
    }

    static final class Many<R> extends Fields<R> implements ToManyPath<R, BookTag, String> {
        Many(PropertyPath path) {
            super(path);
        }
    }
}
