/** Drivers for tests: one that keeps rows in memory, and one that records what another is asked and can make it fail. */
@NullMarked
package dev.entia.testkit.driver;

import org.jspecify.annotations.NullMarked;
