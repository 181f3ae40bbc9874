/** Entities resolved: properties, names in the store, relations. Built once at start, immutable afterwards. */
@NullMarked
package dev.entia.meta;

import org.jspecify.annotations.NullMarked;
