/** Annotations with which an entity class declares how it is mapped. */
@NullMarked
package dev.entia.annotation;

import org.jspecify.annotations.NullMarked;
