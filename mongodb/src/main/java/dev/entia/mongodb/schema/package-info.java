/** Creates collections, their rules and indexes. */
@NullMarked
package dev.entia.mongodb.schema;

import org.jspecify.annotations.NullMarked;
