/** Real database servers for the tests: where they are, or how they are started. */
@NullMarked
package dev.entia.servers;

import org.jspecify.annotations.NullMarked;
