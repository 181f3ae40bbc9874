/** What a caller asks for: conditions, order, population, pages, locks and typed paths. */
@NullMarked
package dev.entia.query;

import org.jspecify.annotations.NullMarked;
