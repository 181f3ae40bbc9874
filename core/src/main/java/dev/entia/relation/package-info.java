/** References and collections that know whether they are loaded, and how they ask to be. */
@NullMarked
package dev.entia.relation;

import org.jspecify.annotations.NullMarked;
