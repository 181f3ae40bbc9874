package dev.entia.testkit;

import dev.entia.driver.Capability;
import dev.entia.testkit.driver.MemoryDriver;
import dev.entia.testkit.driver.RecordingDriver;
import org.junit.jupiter.api.Nested;

/**
 * The engine on a store that cannot bring the targets of references along. Specifications that read the inverse side of
 * a one-to-one are not among these: without a join it is not known.
 */
final class SeparateFetchSpec {

    private static RecordingDriver<?> unjoined() {
        return RecordingDriver.over(MemoryDriver.provider(), o -> o.without(Capability.JOINED_FETCH));
    }

    @Nested
    final class Find extends FindSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return unjoined();
        }
    }

    @Nested
    final class Condition extends ConditionSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return unjoined();
        }
    }

    @Nested
    final class Order extends OrderSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return unjoined();
        }
    }

    @Nested
    final class Loading extends LoadingSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return unjoined();
        }
    }

    @Nested
    final class Identity extends IdentitySpec {
        @Override
        protected RecordingDriver<?> driver() {
            return unjoined();
        }
    }

    @Nested
    final class Cascade extends CascadeSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return unjoined();
        }
    }

    @Nested
    final class ManyToMany extends ManyToManySpec {
        @Override
        protected RecordingDriver<?> driver() {
            return unjoined();
        }
    }

    @Nested
    final class Refresh extends RefreshSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return unjoined();
        }
    }

    @Nested
    final class RandomWork extends RandomWorkSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return unjoined();
        }
    }
}
