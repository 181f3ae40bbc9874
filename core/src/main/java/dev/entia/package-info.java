/** The front door: the ORM, its entity manager, repositories and transactions. */
@NullMarked
package dev.entia;

import org.jspecify.annotations.NullMarked;
