package dev.entia.testkit;

import dev.entia.testkit.driver.RecordingDriver;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/**
 * All specifications for one driver. Its author extends this class and says how the driver is started:
 *
 * <pre>
 * final class SqliteSpec extends DriverSpec {
 *     protected RecordingDriver&lt;?&gt; driver() {
 *         return RecordingDriver.over(Sqlite.driver(), o -&gt; o.url(":memory:"));
 *     }
 * }
 * </pre>
 *
 * <p>Each specification can also be extended by itself.
 */
public abstract class DriverSpec {

    /** The driver, with an empty store to open. Called once a test. */
    protected abstract RecordingDriver<?> driver();

    /**
     * As {@link #driver}, but waiting no longer than a second or two for what somebody else has locked. To be overridden
     * where the store waits longer than ten seconds unless told.
     */
    protected RecordingDriver<?> hurriedDriver() {
        return driver();
    }

    /** What the store promises. To be overridden where it is less than a relational database does. */
    protected Set<Promise> promises() {
        return EnumSet.allOf(Promise.class);
    }

    /** How the transactions of the store get along. */
    protected Writers writers() {
        return Writers.SIDE_BY_SIDE;
    }

    @Nested
    final class Persist extends PersistSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class GeneratedValues extends GeneratedValuesSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Flush extends FlushSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class WriteOrder extends WriteOrderSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Remove extends RemoveSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Cascade extends CascadeSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Identity extends IdentitySpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Find extends FindSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Condition extends ConditionSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Order extends OrderSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Populate extends PopulateSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Loading extends LoadingSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class OneToOne extends OneToOneSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class ManyToMany extends ManyToManySpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Keys extends KeysSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Types extends TypesSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Upserts extends UpsertSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class UniqueValues extends UniqueValuesSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Version extends VersionSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class KeyText extends KeyTextSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Documents extends DocumentsSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Precision extends PrecisionSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class DeclaredType extends DeclaredTypeSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class AddedTypes extends AddedTypesSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class ForeignWords extends ForeignWordsSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class RandomValues extends RandomValuesSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Refresh extends RefreshSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Repository extends RepositorySpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Preview extends PreviewSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Context extends ContextSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Transaction extends TransactionSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Isolation extends IsolationSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }

        @Override
        protected Writers writers() {
            return DriverSpec.this.writers();
        }
    }

    @Nested
    final class Lock extends LockSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }

        @Override
        protected Writers writers() {
            return DriverSpec.this.writers();
        }
    }

    @Nested
    final class Conflict extends ConflictSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return hurriedDriver();
        }

        @Override
        protected Writers writers() {
            return DriverSpec.this.writers();
        }
    }

    @Nested
    final class FailedFlush extends FailedFlushSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class HostileInput extends HostileInputSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class Concurrency extends ConcurrencySpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class RandomConditions extends RandomConditionsSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }

    @Nested
    final class RandomWork extends RandomWorkSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return DriverSpec.this.driver();
        }
    }
}
