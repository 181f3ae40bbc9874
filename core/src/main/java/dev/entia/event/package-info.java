/** Listeners and the dispatch of events to them. */
@NullMarked
package dev.entia.event;

import org.jspecify.annotations.NullMarked;
