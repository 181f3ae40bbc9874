/** {@code Ref} and {@code Many}: how entities refer to each other without loading each other. */
@NullMarked
package dev.entia.relation;

import org.jspecify.annotations.NullMarked;
