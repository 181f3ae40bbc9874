/** The eleven tables of the Chinook music shop as they stand, and what a shop does with them. */
@NullMarked
package dev.entia.examples.chinook;

import org.jspecify.annotations.NullMarked;
