package dev.entia.benchmarks.jdbc;

import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Genre;
import dev.entia.benchmarks.Status;
import dev.entia.benchmarks.Store;
import dev.entia.benchmarks.TagKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Rows to objects and back, column by column. */
record Columns(Forms forms) {

    static final String BOOK =
            "b.id, b.title, b.isbn, b.pages, b.stock, b.price, b.available, b.published_at, b.genre, b.uid,"
                    + " b.author_id, b.publisher_id";
    static final String AUTHOR =
            "a.id, a.name, a.email, a.age, a.balance, a.score, a.active, a.created_at, a.status, a.uid";
    static final int AUTHOR_COLUMNS = 10;
    static final String TAG = "t.id, t.name, t.color, t.weight, t.uses, t.score, t.active, t.created_at, t.kind, t.uid";
    static final String DOCUMENT = "title, body, pages, stock, price, available, published_at, genre, uid";

    static final String BOOK_INSERT =
            "insert into book(title, isbn, pages, stock, price, available, published_at, genre,"
                    + " uid, author_id, publisher_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** @param before how many columns come before those of the book */
    Book book(ResultSet row, int before) throws SQLException {
        var book = new Book();
        book.id = row.getLong(before + 1);
        book.title = forms.text(row, before + 2);
        book.isbn = forms.text(row, before + 3);
        book.pages = row.getInt(before + 4);
        book.stock = row.getLong(before + 5);
        book.price = row.getDouble(before + 6);
        book.available = row.getBoolean(before + 7);
        book.publishedAt = forms.dateTime(row, before + 8);
        book.genre = Genre.valueOf(forms.text(row, before + 9));
        book.uid = forms.uuid(row, before + 10);
        book.authorId = row.getLong(before + 11);
        book.publisherId = row.getLong(before + 12);
        return book;
    }

    Author author(ResultSet row) throws SQLException {
        var author = new Author(row.getLong(1));
        fill(author, row);
        return author;
    }

    void fill(Author author, ResultSet row) throws SQLException {
        author.name = forms.text(row, 2);
        author.email = forms.text(row, 3);
        author.age = row.getInt(4);
        author.balance = row.getLong(5);
        author.score = row.getDouble(6);
        author.active = row.getBoolean(7);
        author.createdAt = forms.dateTime(row, 8);
        author.status = Status.valueOf(forms.text(row, 9));
        author.uid = forms.uuid(row, 10);
        author.loaded();
    }

    /** Behind the key. */
    StoredDocument document(ResultSet row) throws SQLException {
        var document = new StoredDocument();
        document.id = row.getLong(1);
        document.title = forms.text(row, 2);
        document.body = forms.text(row, 3);
        document.pages = row.getInt(4);
        document.stock = row.getLong(5);
        document.price = row.getDouble(6);
        document.available = row.getBoolean(7);
        document.publishedAt = forms.dateTime(row, 8);
        document.genre = Genre.valueOf(forms.text(row, 9));
        document.uid = forms.uuid(row, 10);
        return document;
    }

    /** Behind one other column. */
    Tag tag(ResultSet row) throws SQLException {
        return new Tag(
                row.getLong(2),
                forms.text(row, 3),
                forms.text(row, 4),
                row.getInt(5),
                row.getLong(6),
                row.getDouble(7),
                row.getBoolean(8),
                forms.dateTime(row, 9),
                TagKind.valueOf(forms.text(row, 10)),
                forms.uuid(row, 11));
    }

    /** Keys of a sequence, by one statement, each of whose values stands for several keys. */
    static void takeSequenceKeys(Statements statements, List<StoredDocument> documents) throws SQLException {
        var select = statements.prepare("select nextval('doc_seq_key') from generate_series(1, ?)");
        select.setInt(1, (documents.size() + Store.SEQUENCE_STEP - 1) / Store.SEQUENCE_STEP);
        try (var firsts = select.executeQuery()) {
            long first = 0;
            for (int i = 0; i < documents.size(); i++) {
                int position = i % Store.SEQUENCE_STEP;
                if (position == 0) {
                    firsts.next();
                    first = firsts.getLong(1);
                }
                documents.get(i).id = first + position;
            }
        }
    }

    /** Nine parameters from the first on. */
    void bind(PreparedStatement into, int first, StoredDocument document) throws SQLException {
        into.setString(first, document.title);
        into.setString(first + 1, document.body);
        into.setInt(first + 2, document.pages);
        into.setLong(first + 3, document.stock);
        into.setDouble(first + 4, document.price);
        into.setBoolean(first + 5, document.available);
        forms.bind(into, first + 6, document.publishedAt);
        into.setString(first + 7, document.genre.name());
        forms.bind(into, first + 8, document.uid);
    }

    /** All parameters of {@link #BOOK_INSERT}. */
    void bindBook(PreparedStatement into, Document values, long author, long publisher) throws SQLException {
        into.setString(1, values.title());
        into.setString(2, values.body());
        into.setInt(3, values.pages());
        into.setLong(4, values.stock());
        into.setDouble(5, values.price());
        into.setBoolean(6, values.available());
        forms.bind(into, 7, values.publishedAt());
        into.setString(8, values.genre().name());
        forms.bind(into, 9, values.uid());
        into.setLong(10, author);
        into.setLong(11, publisher);
    }
}
