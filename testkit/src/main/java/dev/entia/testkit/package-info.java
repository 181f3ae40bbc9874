/** What a driver is tested with. */
@NullMarked
package dev.entia.testkit;

import org.jspecify.annotations.NullMarked;
