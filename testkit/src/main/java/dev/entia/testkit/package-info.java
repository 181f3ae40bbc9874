/**
 * What every driver must do, as specifications over the sample domain. A driver's author extends {@link
 * dev.entia.testkit.DriverSpec}, which runs all of them.
 */
@NullMarked
package dev.entia.testkit;

import org.jspecify.annotations.NullMarked;
