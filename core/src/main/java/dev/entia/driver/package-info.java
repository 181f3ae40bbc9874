/** The seam between engine and store: what a driver must do. It speaks of entities, properties, conditions and links. */
@NullMarked
package dev.entia.driver;

import org.jspecify.annotations.NullMarked;
