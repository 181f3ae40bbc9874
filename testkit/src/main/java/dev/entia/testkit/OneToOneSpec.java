package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.AuthorProfile;
import dev.entia.testkit.domain.AuthorProfile_;
import dev.entia.testkit.domain.Author_;
import org.junit.jupiter.api.Test;

/** One row for one row. */
public abstract class OneToOneSpec extends OrmSpec {

    @Test
    void the_owning_side_holds_the_key() {
        var ann = author("Ann");
        var profile = new AuthorProfile("Writes.", ann);

        assertThat(em.persist(profile).flush()).hasToString("""
                insert Author [name, email, born, favouriteBook] ×1 → id
                insert AuthorProfile [biography, author←Author.id] ×1 → id""");
        assertThat(stored(AuthorProfile.class, profile.getId()).getAuthor().id())
                .isEqualTo(ann.getId());
    }

    @Test
    void the_inverse_side_is_set_at_flush() {
        var ann = author("Ann");
        var profile = new AuthorProfile("Writes.", ann);
        em.persistAndFlush(profile);

        assertThat(present(ann.getProfile()).get()).isSameAs(profile);
    }

    @Test
    void the_owning_side_follows_the_inverse_side() {
        var ann = author("Ann");
        var profile = new AuthorProfile("Writes.", author("Ben"));
        em.persistAndFlush(ann, profile);

        ann.setProfile(profile);
        assertThat(em.flush()).hasToString("update AuthorProfile [author] ×1");
        assertThat(profile.getAuthor().get()).isSameAs(ann);
    }

    @Test
    void the_former_inverse_side_is_emptied() {
        var ann = author("Ann");
        var ben = author("Ben");
        var profile = new AuthorProfile("Writes.", ann);
        em.persistAndFlush(profile, ben);

        profile.setAuthor(ben);
        em.flush();
        assertThat(ann.getProfile()).isNull();
        assertThat(present(ben.getProfile()).get()).isSameAs(profile);
    }

    @Test
    void an_empty_inverse_side_is_known_to_be_empty() {
        var ann = author("Ann");
        given(ann);

        assertThat(stored(Author.class, ann.getId()).getProfile()).isNull();
    }

    @Test
    void the_key_behind_the_inverse_side_is_known() {
        var ann = author("Ann");
        var profile = new AuthorProfile("Writes.", ann);
        given(profile);

        var found = stored(Author.class, ann.getId());
        assertThat(present(found.getProfile()).id()).isEqualTo(profile.getId());
        assertThat(present(found.getProfile()).isLoaded()).isFalse();
        assertThat(present(found.getProfile()).load().getBiography()).isEqualTo("Writes.");
    }

    @Test
    void both_sides_are_populated() {
        given(new AuthorProfile("Writes.", author("Ann")), author("Ben"));

        var authors =
                em.findAll(Author.class, o -> o.populate(Author_.profile()).orderBy(Author_.name.asc()));
        var profile = present(authors.get(0).getProfile()).get();
        assertThat(profile.getAuthor().get()).isSameAs(authors.get(0));
        assertThat(authors.get(1).getProfile()).isNull();

        var profiles = orm.em().fork().findAll(AuthorProfile.class, o -> o.populate(AuthorProfile_.author()));
        assertThat(present(profiles.get(0).getAuthor().get().getProfile()).get())
                .isSameAs(profiles.get(0));
    }

    @Test
    void a_profile_moves_by_the_inverse_sides_whichever_comes_first() {
        var ann = author("Ann");
        var ben = author("Ben");
        var profile = new AuthorProfile("Writes.", ann);
        em.persistAndFlush(ann, ben, profile);

        ann.setProfile(null);
        ben.setProfile(profile);
        em.flush();
        assertThat(profile.getAuthor().get()).isSameAs(ben);

        ann.setProfile(profile);
        ben.setProfile(null);
        em.flush();
        assertThat(profile.getAuthor().get()).isSameAs(ann);
    }

    @Test
    void an_author_is_not_given_another_profile_while_the_first_one_must_have_it() {
        var ann = author("Ann");
        var ben = author("Ben");
        var theirs = new AuthorProfile("Writes.", ann);
        var other = new AuthorProfile("Other.", ben);
        em.persistAndFlush(theirs, other);

        other.setAuthor(ann);
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("AuthorProfile.author is required");
    }

    @Test
    void a_profile_that_is_not_loaded_is_not_replaced() {
        var ann = author("Ann");
        var profile = new AuthorProfile("Writes.", ann);
        given(profile);

        em.persist(new AuthorProfile("Other.", em.findOneOrFail(Author.class, present(ann.getId()))));
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage("Author.profile of Author#" + ann.getId() + " no longer refers to Ref(AuthorProfile#"
                        + profile.getId() + "), whose side has to change and is not loaded. Load it before: "
                        + "Author_.profile() in populate(…), or load(); or remove it.");
    }

    @Test
    void a_profile_that_is_not_loaded_is_replaced_when_it_is_removed() {
        var ann = author("Ann");
        given(new AuthorProfile("Writes.", ann));

        var found = found(Author.class, ann.getId());
        em.remove(present(found.getProfile()));
        em.persist(new AuthorProfile("Other.", found)).flush();
        assertThat(present(stored(Author.class, ann.getId()).getProfile())
                        .load()
                        .getBiography())
                .isEqualTo("Other.");
    }

    @Test
    void a_profile_that_is_not_loaded_is_not_taken_silently() {
        var ann = author("Ann");
        var profile = new AuthorProfile("Writes.", ann);
        var ben = author("Ben");
        given(profile, ben);

        found(Author.class, ben.getId()).setProfileRef(em.ref(AuthorProfile.class, present(profile.getId())));
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage("Author.profile of Author#" + ben.getId() + " leads to Ref(AuthorProfile#"
                        + profile.getId() + "), whose side has to change and is not loaded. Load it before, "
                        + "em.findOneOrFail(AuthorProfile.class, " + profile.getId()
                        + "), set its side, AuthorProfile.author, or set this one to null.");
    }

    @Test
    void a_profile_that_is_not_loaded_is_not_dropped_silently() {
        var ann = author("Ann");
        given(new AuthorProfile("Writes.", ann));

        found(Author.class, ann.getId()).setProfile(null);
        assertThatThrownBy(() -> em.flush()).isInstanceOf(ValidationException.class);
    }

    @Test
    void reading_the_inverse_side_again_is_no_change() {
        given(new AuthorProfile("Writes.", author("Ann")));
        em.findAll(Author.class);
        em.findAll(Author.class, o -> o.populate(Author_.profile()));

        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void reading_again_keeps_a_changed_inverse_side() {
        var profile = new AuthorProfile("Writes.", author("Ann"));
        given(profile);
        var ann = em.findAll(Author.class).get(0);

        ann.setProfile(null);
        em.findAll(Author.class);
        assertThat(ann.getProfile()).isNull();

        assertThat(present(em.refresh(ann).getProfile()).id()).isEqualTo(profile.getId());
    }

    @Test
    void the_inverse_side_is_emptied_when_its_target_is_deleted() {
        var ann = author("Ann");
        var profile = new AuthorProfile("Writes.", ann);
        em.persistAndFlush(profile);

        em.remove(profile).flush();
        assertThat(ann.getProfile()).isNull();
        assertThat(em.flush().isEmpty()).isTrue();
    }
}
