/** The seam between the engine and a store: what a driver is asked and what it answers. */
@NullMarked
package dev.entia.driver;

import org.jspecify.annotations.NullMarked;
