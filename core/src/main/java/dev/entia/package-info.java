/** The façade: starting an ORM, the entity manager, repositories, transactions and the request context. */
@NullMarked
package dev.entia;

import org.jspecify.annotations.NullMarked;
