/** How long different statements take that do the same work; the figures in docs/decisions. Not run with the tests. */
@NullMarked
package dev.entia.servers.measure;

import org.jspecify.annotations.NullMarked;
