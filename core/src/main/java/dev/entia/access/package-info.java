/** Making, reading, writing and comparing instances of entity classes, by generated code or by reflection. */
@NullMarked
package dev.entia.access;

import org.jspecify.annotations.NullMarked;
