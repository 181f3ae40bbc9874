package dev.entia.benchmarks.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Reads to plain objects, of which nothing is remembered. */
record PlainReads(Forms forms, Columns columns) {

    PlainReads(Forms forms) {
        this(forms, new Columns(forms));
    }

    long findById(Statements statements, long id) throws SQLException {
        var select = statements.prepare("select " + Columns.BOOK + " from book b where b.id = ?");
        select.setLong(1, id);
        try (var rows = select.executeQuery()) {
            return rows.next() ? columns.book(rows, 0).id : 0;
        }
    }

    List<Author> authors(Statements statements, long last) throws SQLException {
        var select = statements.prepare("select " + Columns.AUTHOR + " from author a where a.id <= ?");
        select.setLong(1, last);
        var authors = new ArrayList<Author>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) authors.add(columns.author(rows));
        }
        return authors;
    }

    List<Book> books(Statements statements, long last) throws SQLException {
        var select = statements.prepare("select " + Columns.BOOK + " from book b where b.id <= ?");
        select.setLong(1, last);
        var books = new ArrayList<Book>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) books.add(columns.book(rows, 0));
        }
        return books;
    }

    long joinBooks(Statements statements, long lastAuthor) throws SQLException {
        var select = statements.prepare("select " + Columns.AUTHOR + ", " + Columns.BOOK
                + " from author a join book b on b.author_id = a.id where a.id <= ? order by a.id");
        select.setLong(1, lastAuthor);
        var authors = new ArrayList<Author>();
        Author author = null;
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                if (author == null || author.id != rows.getLong(1)) {
                    author = columns.author(rows);
                    authors.add(author);
                }
                author.books.add(columns.book(rows, Columns.AUTHOR_COLUMNS));
            }
        }
        return Author.sum(authors);
    }

    long populateBooks(Statements statements, long lastAuthor) throws SQLException {
        var authors = authors(statements, lastAuthor);
        var byKey = new HashMap<Long, Author>();
        for (var author : authors) byKey.put(author.id, author);
        var select = forms.whereIn(
                statements,
                "select " + Columns.BOOK + " from book b where b.author_id",
                authors.stream().mapToLong(author -> author.id).toArray());
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                var book = columns.book(rows, 0);
                var author = byKey.get(book.authorId);
                if (author != null) author.books.add(book);
            }
        }
        return Author.sum(authors);
    }

    long populateTags(Statements statements, long lastBook) throws SQLException {
        var books = books(statements, lastBook);
        var byKey = new HashMap<Long, Book>();
        for (var book : books) {
            book.tags = new ArrayList<>();
            byKey.put(book.id, book);
        }
        var select = forms.whereIn(
                statements,
                "select bt.book_id, " + Columns.TAG
                        + " from book_tag bt join tag t on t.id = bt.tag_id where bt.book_id",
                books.stream().mapToLong(book -> book.id).toArray());
        var tags = new HashMap<Long, Tag>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                var tag = tags.get(rows.getLong(2));
                if (tag == null) {
                    tag = columns.tag(rows);
                    tags.put(tag.id(), tag);
                }
                var book = byKey.get(rows.getLong(1));
                if (book != null) book.tags.add(tag);
            }
        }
        return Book.sum(books);
    }
}
