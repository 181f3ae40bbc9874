/** Entia on MongoDB. */
@NullMarked
package dev.entia.mongodb;

import org.jspecify.annotations.NullMarked;
