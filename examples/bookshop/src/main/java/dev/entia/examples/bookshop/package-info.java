/**
 * An HTTP service on MongoDB with nothing but the JDK's own server. {@code App} starts it, {@code Bookshop} gives every
 * request an entity manager of its own, the controllers do the work.
 */
@NullMarked
package dev.entia.examples.bookshop;

import org.jspecify.annotations.NullMarked;
