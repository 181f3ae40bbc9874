package dev.entia.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.NotLoadedException;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a collection remembers of its changes, loaded or not. */
final class ManyTest {

    private static final String MEMBER = "member";

    private final Many<String> many = unloaded();

    @Test
    void a_member_added_and_removed_again_is_to_leave_for_it_may_have_been_one_before() {
        many.add(MEMBER);
        assertThat(many.remove(MEMBER)).isTrue();

        assertThat(RelationAccess.added(many)).isEmpty();
        assertThat(List.copyOf(RelationAccess.removed(many))).isEqualTo(List.of(MEMBER));
    }

    @Test
    void a_member_removed_and_added_again_is_to_join_for_it_may_not_have_been_one_before() {
        many.remove(MEMBER);
        assertThat(many.add(MEMBER)).isTrue();

        assertThat(List.copyOf(RelationAccess.added(many))).isEqualTo(List.of(MEMBER));
        assertThat(RelationAccess.removed(many)).isEmpty();
    }

    @Test
    void saying_the_same_twice_changes_nothing() {
        assertThat(many.add(MEMBER)).isTrue();
        assertThat(many.add(MEMBER)).isFalse();
        assertThat(many.remove(MEMBER)).isTrue();
        assertThat(many.remove(MEMBER)).isFalse();
    }

    @Test
    void what_was_queued_last_holds_when_the_members_come() {
        many.add("joins");
        many.remove("stays gone");
        many.add("comes back");
        many.remove("comes back");
        many.add("comes back");

        RelationAccess.fill(many, List.of("stays gone", "was here"));

        assertThat(many).containsExactly("was here", "joins", "comes back");
    }

    @Test
    void members_that_stay_are_told_in_their_old_order_once_one_was_taken_out() {
        var many = unloaded();
        RelationAccess.fill(many, List.of("a", "b", "c"));
        many.add("new");
        assertThat(RelationAccess.staying(many)).isEmpty();

        many.remove("a");
        many.remove("b");
        many.add("a");
        assertThat(many).containsExactly("c", "new", "a");
        assertThat(RelationAccess.staying(many)).hasToString("[a, c]");
        RelationAccess.settle(many);
        assertThat(RelationAccess.staying(many)).isEmpty();
    }

    @Test
    void a_large_collection_is_what_a_list_would_be() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var members = IntStream.range(0, 60).mapToObj(i -> new Object()).toList();
        var many = new Many<Object>();
        var list = new ArrayList<Object>();
        for (int step = 0; step < 3_000; step++) {
            var member = members.get(random.nextInt(members.size()));
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> assertThat(many.add(member)).isEqualTo(!list.contains(member) && list.add(member));
                case 3, 4, 5 -> assertThat(many.remove(member)).isEqualTo(list.remove(member));
                case 6 -> assertThat(many.contains(member)).isEqualTo(list.contains(member));
                default -> assertThat(List.copyOf(many)).as("seed %d", seed).isEqualTo(list);
            }
            assertThat(many).as("seed %d", seed).hasSize(list.size());
        }
    }

    @Test
    void whoever_goes_through_it_takes_members_out_by_the_iterator_alone() {
        for (int size : new int[] {3, 30}) {
            var many = new Many<>(IntStream.range(0, size).boxed().toList());
            assertThatThrownBy(() -> many.forEach(many::remove)).isInstanceOf(ConcurrentModificationException.class);
        }
    }

    @Test
    void what_was_removed_without_having_been_a_member_can_join_later() {
        many.remove(MEMBER);
        RelationAccess.fill(many, List.of());

        assertThat(RelationAccess.removed(many)).isEmpty();
        many.add(MEMBER);
        assertThat(List.copyOf(RelationAccess.added(many))).isEqualTo(List.of(MEMBER));
    }

    private static Many<String> unloaded() {
        var many = new Many<String>();
        RelationAccess.attachUnloaded(many, new NothingToLoad(), "owner");
        return many;
    }

    /** A loader that is never asked. */
    private static final class NothingToLoad implements RelationLoader {

        @Override
        public void load(Ref<?> ref) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void load(Many<?> many) {
            throw new UnsupportedOperationException();
        }

        @Override
        public NotLoadedException notLoaded(Ref<?> ref) {
            throw new UnsupportedOperationException();
        }

        @Override
        public NotLoadedException notLoaded(Many<?> many) {
            throw new UnsupportedOperationException();
        }
    }
}
