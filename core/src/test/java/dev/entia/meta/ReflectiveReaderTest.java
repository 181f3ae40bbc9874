package dev.entia.meta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.annotation.Cascade;
import dev.entia.annotation.Column;
import dev.entia.annotation.Creator;
import dev.entia.annotation.CurrentTime;
import dev.entia.annotation.Entity;
import dev.entia.annotation.EnumMapping;
import dev.entia.annotation.EnumStorage;
import dev.entia.annotation.Index;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.Nullability;
import dev.entia.annotation.OnCreate;
import dev.entia.annotation.OnUpdate;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.OneToOne;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.ReferentialAction;
import dev.entia.annotation.Transient;
import dev.entia.annotation.Unique;
import dev.entia.model.ClassShape;
import dev.entia.model.EntityDefinition;
import dev.entia.model.IndexDefinition;
import dev.entia.model.Instantiation;
import dev.entia.model.JavaType;
import dev.entia.model.Mapping;
import dev.entia.model.PropertyDefinition;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"rawtypes", "NullAway"})
final class ReflectiveReaderTest {

    private static final String HERE = ReflectiveReaderTest.class.getName();

    private final EntityDefinition album = ReflectiveReader.read(Album.class);

    @Test
    void the_class_is_read_as_declared() {
        assertThat(album.className()).isEqualTo(HERE + "$Album");
        assertThat(album.simpleName()).isEqualTo("Album");
        assertThat(album.shape()).isEqualTo(ClassShape.PLAIN);
        assertThat(album.table()).isEqualTo("Album");
        assertThat(album.schema()).isEqualTo("music");
        assertThat(album.comment()).isEqualTo("Records");
        assertThat(album.hasTriggers()).isTrue();
        assertThat(album.repository()).contains(HERE + "$Albums");
    }

    @Test
    void what_is_not_said_is_empty() {
        var genre = ReflectiveReader.read(Genre.class);

        assertThat(genre.table()).isEmpty();
        assertThat(genre.schema()).isEmpty();
        assertThat(genre.comment()).isEmpty();
        assertThat(genre.hasTriggers()).isFalse();
        assertThat(genre.repository()).isEmpty();
        assertThat(genre.indexes()).isEmpty();
        assertThat(property(genre, "name").mapping()).isEqualTo(Mapping.Scalar.PLAIN);
    }

    @Test
    void fields_are_read_in_order_without_static_and_transient_ones() {
        assertThat(album.propertyNames())
                .containsExactly(
                        "id",
                        "title",
                        "year",
                        "medium",
                        "cover",
                        "changedAt",
                        "artist",
                        "twin",
                        "genres",
                        "tracks",
                        "notes");
    }

    @Test
    void a_column_is_read_with_all_that_is_said_of_it() {
        assertThat(property(album, "title"))
                .isEqualTo(new PropertyDefinition(
                        "title",
                        new JavaType("java.lang.String", List.of(), false, false),
                        false,
                        true,
                        List.of("Column", "Index", "Unique"),
                        new Mapping.Scalar(
                                new Mapping.Column(
                                        "Title",
                                        "varchar(160)",
                                        160,
                                        9,
                                        2,
                                        Nullability.REQUIRED,
                                        "'?'",
                                        "length(Title) > 0",
                                        "nocase",
                                        "As on the sleeve"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    @Test
    void keys_enums_and_generators_are_read() {
        assertThat(scalar("id").key()).contains(KeyGeneration.ASSIGNED);
        assertThat(scalar("medium").enumStorage()).contains(EnumStorage.ORDINAL);
        assertThat(property(album, "medium").type()).isEqualTo(new JavaType(HERE + "$Medium", List.of(), true, false));
        assertThat(scalar("changedAt").onCreate()).contains(CurrentTime.class.getName());
        assertThat(scalar("changedAt").onUpdate()).contains(CurrentTime.class.getName());
    }

    @Test
    void nullable_marks_on_fields_and_on_types_count() {
        assertThat(property(album, "id").isMarkedNullable()).isFalse();
        assertThat(property(album, "title").isMarkedNullable()).isTrue();
        assertThat(property(album, "cover").isMarkedNullable()).isTrue();
        assertThat(property(album, "cover").type().erasure()).isEqualTo("byte[]");
        assertThat(property(album, "twin").isMarkedNullable()).isTrue();
    }

    @Test
    void references_are_read() {
        assertThat(property(album, "artist").mapping())
                .isEqualTo(new Mapping.ToOne(
                        HERE + "$Genre",
                        false,
                        "",
                        new Mapping.JoinColumn(
                                "ArtistId",
                                Nullability.NULLABLE,
                                ReferentialAction.CASCADE,
                                ReferentialAction.RESTRICT),
                        Set.of(Cascade.PERSIST)));
        assertThat(property(album, "twin").mapping())
                .isEqualTo(new Mapping.ToOne(
                        HERE + "$Album", true, "twin", Mapping.JoinColumn.PLAIN, Set.of(Cascade.REMOVE)));
    }

    @Test
    void collections_are_read() {
        assertThat(property(album, "genres").mapping())
                .isEqualTo(new Mapping.ToMany(
                        HERE + "$Genre",
                        true,
                        "",
                        new Mapping.LinkTable("AlbumGenre", "AlbumId", "GenreId"),
                        Set.of(Cascade.PERSIST, Cascade.REMOVE)));
        assertThat(property(album, "tracks").mapping())
                .isEqualTo(new Mapping.ToMany(
                        HERE + "$Genre", false, "album", Mapping.LinkTable.PLAIN, Set.of(Cascade.PERSIST)));
        assertThat(property(album, "tracks").isFinal()).isTrue();
    }

    @Test
    void a_type_that_cannot_be_mapped_is_kept_for_the_rules() {
        assertThat(property(album, "notes"))
                .isEqualTo(new PropertyDefinition(
                        "notes",
                        new JavaType("java.util.Map", List.of("?", "java.util.List"), false, false),
                        false,
                        false,
                        List.of(),
                        new Mapping.Unmapped()));
    }

    @Test
    void type_arguments_are_erased() {
        var odd = ReflectiveReader.read(Odd.class);

        assertThat(property(odd, "raw").type())
                .isEqualTo(new JavaType("dev.entia.relation.Ref", List.of(), false, false));
        assertThat(property(odd, "wild").type().arguments()).containsExactly("?");
        assertThat(property(odd, "variable").type().arguments()).containsExactly("?");
        assertThat(property(odd, "arrays").type().arguments()).containsExactly("java.util.List[]", "long[]");
        assertThat(property(odd, "direct").type()).isEqualTo(new JavaType(HERE + "$Genre", List.of(), false, true));
        assertThat(property(odd, "bound").type().erasure()).isEqualTo("java.lang.Number");
    }

    @Test
    void indexes_of_the_class_come_before_those_of_fields() {
        assertThat(album.indexes())
                .containsExactly(
                        new IndexDefinition("", "by_year", List.of("year", "title"), false, ""),
                        new IndexDefinition("", "", List.of("year"), false, ""),
                        new IndexDefinition("", "", List.of("title", "artist"), true, ""),
                        new IndexDefinition("title", "by_title", List.of(), false, ""),
                        new IndexDefinition("title", "", List.of(), true, ""),
                        new IndexDefinition("title", "again", List.of(), true, ""));
    }

    @Test
    void the_way_to_make_instances_is_read() {
        assertThat(ReflectiveReader.read(Genre.class).instantiation()).isEqualTo(Instantiation.NO_ARGUMENT);
        assertThat(ReflectiveReader.read(Odd.class).instantiation()).isEqualTo(Instantiation.ALLOCATION);
        assertThat(album.instantiation())
                .isEqualTo(new Instantiation(
                        Instantiation.Kind.CREATOR,
                        List.of(
                                new Instantiation.Parameter("cover", "byte[]"),
                                new Instantiation.Parameter("artist", "dev.entia.relation.Ref")),
                        1));
    }

    private Mapping.Scalar scalar(String property) {
        return (Mapping.Scalar) property(album, property).mapping();
    }

    private static PropertyDefinition property(EntityDefinition entity, String name) {
        return entity.property(name).orElseThrow();
    }

    enum Medium {
        VINYL,
        TAPE
    }

    interface Albums {}

    @Entity(table = "Album", schema = "music", comment = "Records", triggers = true, repository = Albums.class)
    @Index(
            name = "by_year",
            properties = {"year", "title"})
    @Index(properties = "year")
    @Unique(properties = {"title", "artist"})
    static final class Album {
        static final int SIDES = 2;

        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        long id;

        @Column(
                name = "Title",
                type = "varchar(160)",
                length = 160,
                precision = 9,
                scale = 2,
                nullability = Nullability.REQUIRED,
                defaultSql = "'?'",
                check = "length(Title) > 0",
                collation = "nocase",
                comment = "As on the sleeve")
        @Index(name = "by_title")
        @Unique
        @Unique(name = "again")
        @Nullable
        String title;

        int year;

        @EnumMapping(EnumStorage.ORDINAL)
        Medium medium = Medium.VINYL;

        byte @Nullable [] cover;

        @OnCreate(CurrentTime.class)
        @OnUpdate(CurrentTime.class)
        Instant changedAt = Instant.EPOCH;

        @JoinColumn(
                name = "ArtistId",
                nullability = Nullability.NULLABLE,
                onDelete = ReferentialAction.CASCADE,
                onUpdate = ReferentialAction.RESTRICT)
        Ref<Genre> artist;

        @OneToOne(mappedBy = "twin", cascade = Cascade.REMOVE)
        @Nullable
        Ref<Album> twin;

        @ManyToMany(
                table = "AlbumGenre",
                joinColumn = "AlbumId",
                inverseJoinColumn = "GenreId",
                cascade = {Cascade.PERSIST, Cascade.REMOVE, Cascade.REMOVE})
        Many<Genre> genres = new Many<>();

        @OneToMany(mappedBy = "album")
        final Many<Genre> tracks = new Many<>();

        Map<?, List<String>> notes = Map.of();

        @Transient
        int plays;

        transient int skips;

        @Creator
        Album(byte[] cover, Ref<Genre> artist) {
            this.cover = cover;
            this.artist = artist;
        }
    }

    @Entity
    static final class Genre {
        @PrimaryKey
        long id;

        String name = "";
    }

    @Entity
    static final class Odd<N extends Number> {
        Ref raw;
        Ref<? extends Genre> wild;
        Ref<N> variable;
        Map<List<String>[], long[]> arrays;
        Genre direct;
        N bound;

        Odd(N bound) {
            this.bound = bound;
        }
    }
}
