/** Creating, reading, writing and comparing entities, by generated code or by reflection. */
@NullMarked
package dev.entia.access;

import org.jspecify.annotations.NullMarked;
