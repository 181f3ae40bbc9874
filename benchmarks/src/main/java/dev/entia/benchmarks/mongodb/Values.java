package dev.entia.benchmarks.mongodb;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.bson.Document;

/** Times have no zone, and are stored as of UTC. */
final class Values {

    private Values() {}

    static LocalDateTime time(Date stored) {
        return LocalDateTime.ofInstant(stored.toInstant(), ZoneOffset.UTC);
    }

    static Document document(Object key, dev.entia.benchmarks.Document values) {
        return common(new Document("_id", key).append("title", values.title()).append("body", values.body()), values);
    }

    static Document book(long key, dev.entia.benchmarks.Document values, long author, long publisher) {
        return common(new Document("_id", key).append("title", values.title()).append("isbn", values.body()), values)
                .append("author_id", author)
                .append("publisher_id", publisher);
    }

    private static Document common(Document into, dev.entia.benchmarks.Document values) {
        return into.append("pages", values.pages())
                .append("stock", values.stock())
                .append("price", values.price())
                .append("available", values.available())
                .append("published_at", Date.from(values.publishedAt().toInstant(ZoneOffset.UTC)))
                .append("genre", values.genre().name())
                .append("uid", values.uid());
    }
}
