/** What an application writes on its entities. */
@NullMarked
package dev.entia.annotation;

import org.jspecify.annotations.NullMarked;
