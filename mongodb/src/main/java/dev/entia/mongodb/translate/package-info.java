/** From requests of the engine to what MongoDB is asked: queries and writes, as data. */
@NullMarked
package dev.entia.mongodb.translate;

import org.jspecify.annotations.NullMarked;
