package dev.entia.benchmarks;

import java.time.LocalDateTime;
import java.util.UUID;

/** The values of a new document, the same for every adapter. */
public record Document(
        String title,
        String body,
        int pages,
        long stock,
        double price,
        boolean available,
        LocalDateTime publishedAt,
        Genre genre,
        UUID uid) {

    /** Made beforehand, as an application has them from elsewhere. */
    private static final Document[] DOCUMENTS = new Document[10_000];

    static {
        for (int i = 0; i < DOCUMENTS.length; i++) DOCUMENTS[i] = make(i);
    }

    private static Document make(int number) {
        return new Document(
                "A document, number " + number,
                "978-" + number,
                number,
                number * 2L,
                number / 3.0,
                true,
                LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(number),
                number % 2 == 0 ? Genre.FICTION : Genre.POETRY,
                new UUID(0x4000, 0x8000_0000_0000_0000L + number));
    }

    /** One of 10 000. */
    public static Document of(int number) {
        return DOCUMENTS[number % DOCUMENTS.length];
    }
}
