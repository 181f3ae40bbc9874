/** Entities as resolved: immutable metadata that the engine works from. */
@NullMarked
package dev.entia.meta;

import org.jspecify.annotations.NullMarked;
