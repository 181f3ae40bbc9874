package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.SerializedPrimaryKey;
import dev.entia.error.ValidationException;
import dev.entia.query.Condition;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys are ObjectIds in the collection, and whatever the class wants in Java. */
final class ObjectIdsTest {

    private Orm orm;
    private EntityManager em;

    /** Its key and the text of it, as MikroORM has them. */
    @Entity
    static final class Singer {
        @PrimaryKey
        @Nullable
        ObjectId _id;

        @SerializedPrimaryKey
        @Nullable
        String id;

        String name;

        Singer(String name) {
            this.name = name;
        }
    }

    /** The key alone. */
    @Entity
    static final class Song {
        @PrimaryKey
        @Nullable
        ObjectId id;

        String title;

        Ref<Singer> singer;

        List<ObjectId> heardBy = List.of();

        @ManyToMany
        Many<Singer> choir = new Many<>();

        Song(String title, Singer singer) {
            this.title = title;
            this.singer = Ref.to(singer);
        }
    }

    /** A text in Java. */
    @Entity
    static final class Stage {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        @Column(type = "objectId")
        String id;

        Stage(String id) {
            this.id = id;
        }
    }

    @BeforeEach
    void start() {
        Databases.database("entia_objectids").drop();
        orm = Orm.init(
                MongoDb.driver(),
                o -> o.entities(Singer.class, Song.class, Stage.class)
                        .client(Databases.client())
                        .database("entia_objectids"));
        orm.schema().create();
        em = orm.em().fork();
    }

    @AfterEach
    void stop() {
        orm.close();
    }

    @Test
    void keys_references_arrays_and_links_are_object_ids_in_the_documents() {
        var ann = new Singer("Ann");
        var song = new Song("One", ann);
        song.choir.add(new Singer("Ben"));
        song.heardBy = List.of(new ObjectId(), new ObjectId());
        em.persist(song).flush();

        var document = Objects.requireNonNull(Databases.database("entia_objectids")
                .getCollection("song")
                .find()
                .first());
        assertThat(document.get("_id")).isEqualTo(song.id);
        assertThat(document.get("singer__id")).isEqualTo(ann._id);
        assertThat(document.getList("choir", ObjectId.class)).hasSize(1);
        assertThat(document.getList("heard_by", ObjectId.class)).isEqualTo(song.heardBy);

        var found = orm.em().fork().findOneOrFail(Song.class, song.id);
        assertThat(found.heardBy).isEqualTo(song.heardBy);
        assertThat(found.singer.id()).isEqualTo(ann._id);
        assertThat(found.choir.load()).extracting(singer -> singer.name).containsExactly("Ben");
    }

    @Test
    void the_text_of_a_key_stands_beside_it() {
        var ann = new Singer("Ann");
        em.persist(ann).flush();

        assertThat(ann.id).isEqualTo(Objects.requireNonNull(ann._id).toHexString());
        assertThat(Databases.database("entia_objectids")
                        .getCollection("singer")
                        .find()
                        .first())
                .isEqualTo(new Document("_id", ann._id).append("name", "Ann"));
        var found = orm.em().fork().findOneOrFail(Singer.class, ann.id);
        assertThat(found.id).isEqualTo(ann.id);
        assertThat(found._id).isEqualTo(ann._id);
    }

    @Test
    void either_form_is_taken_in_conditions() {
        var ann = new Singer("Ann");
        em.persist(new Song("One", ann)).flush();
        var text = Objects.requireNonNull(ann.id);

        for (var key : List.of(text, Objects.requireNonNull(ann._id))) {
            assertThat(em.find(Singer.class, Condition.of(Singer.class, Map.of("_id", key))))
                    .hasSize(1);
            assertThat(em.find(Singer.class, Condition.of(Singer.class, Map.of("id", key))))
                    .hasSize(1);
            assertThat(em.find(Song.class, Condition.of(Song.class, Map.of("singer", key))))
                    .hasSize(1);
        }
        assertThatThrownBy(() -> em.findOne(Singer.class, "nonsense"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Singer._id");
    }

    @Test
    void a_text_is_kept_as_an_object_id_where_that_is_declared() {
        var id = new ObjectId();
        em.persist(new Stage(id.toHexString())).flush();

        assertThat(Databases.database("entia_objectids")
                        .getCollection("stage")
                        .find()
                        .first())
                .isEqualTo(new Document("_id", id));
        assertThat(orm.em().fork().findOneOrFail(Stage.class, id.toHexString()).id)
                .isEqualTo(id.toHexString());
        assertThatThrownBy(() -> em.persist(new Stage("nonsense")).flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage("Stage.id is kept as an ObjectId, and its text is none: give 24 hexadecimal digits.");
    }
}
