/** What a relational driver offers for creating and dropping the tables of its entities. */
@NullMarked
package dev.entia.schema;

import org.jspecify.annotations.NullMarked;
