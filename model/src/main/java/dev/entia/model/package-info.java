/** An entity as declared, and the rules that declarations must keep: one rule book for compile time and start-up. */
@NullMarked
package dev.entia.model;

import org.jspecify.annotations.NullMarked;
