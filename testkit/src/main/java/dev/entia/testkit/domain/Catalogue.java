package dev.entia.testkit.domain;

import java.util.List;

/** The classes of the sample domain. */
public final class Catalogue {

    private static final List<Class<?>> ENTITIES = List.of(
            Publisher.class,
            Author.class,
            AuthorProfile.class,
            Book.class,
            BookTag.class,
            Category.class,
            ReadingList.class,
            ReadingListEntry.class,
            Note.class,
            AllTypes.class,
            Document.class,
            Measurement.class,
            Country.class,
            City.class,
            Invitation.class,
            Visit.class,
            Shelf.class);

    private Catalogue() {}

    /** All entities. */
    public static Class<?>[] entities() {
        return ENTITIES.toArray(Class<?>[]::new);
    }
}
