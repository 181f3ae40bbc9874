/** The flush pipeline: from changed entities to a plan, and from the plan to the store. */
@NullMarked
package dev.entia.flush;

import org.jspecify.annotations.NullMarked;
