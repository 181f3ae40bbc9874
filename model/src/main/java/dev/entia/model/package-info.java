/** Entities as declared, however they were read, and the rules that check a declaration. */
@NullMarked
package dev.entia.model;

import org.jspecify.annotations.NullMarked;
