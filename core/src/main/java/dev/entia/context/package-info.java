/** The persistence context: which entities are managed, and what they looked like when they were read. */
@NullMarked
package dev.entia.context;

import org.jspecify.annotations.NullMarked;
