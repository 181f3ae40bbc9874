/** The quick start: a small library, saved, found and changed. */
@NullMarked
package dev.entia.examples.quickstart;

import org.jspecify.annotations.NullMarked;
