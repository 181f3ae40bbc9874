package dev.entia.load;

import dev.entia.meta.EntityMeta;
import dev.entia.query.Condition;
import dev.entia.query.Order;
import java.util.List;
import java.util.Set;

/**
 * A query that fits the metadata, as a {@link dev.entia.driver.ReadShape} wants it.
 *
 * @param where with parameters for values
 * @param values the stored values of the parameters
 * @param entities every entity that the query reads
 */
record ResolvedQuery(Condition<?> where, List<Order<?>> order, List<Object> values, Set<EntityMeta<?>> entities) {}
