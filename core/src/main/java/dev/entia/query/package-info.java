/** What can be asked: conditions, order, what to load along; and the typed paths that generated metamodels consist of. */
@NullMarked
package dev.entia.query;

import org.jspecify.annotations.NullMarked;
