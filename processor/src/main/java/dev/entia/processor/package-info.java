/** The annotation processor that reads entity sources and writes their companions. */
@NullMarked
package dev.entia.processor;

import org.jspecify.annotations.NullMarked;
