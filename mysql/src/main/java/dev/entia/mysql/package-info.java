/** MySQL: its dialect, its types, its errors. */
@NullMarked
package dev.entia.mysql;

import org.jspecify.annotations.NullMarked;
