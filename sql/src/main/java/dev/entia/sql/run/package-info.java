/** How rendered statements are run, whatever the way to the database: the seams that a connection fills, and what is common. */
@NullMarked
package dev.entia.sql.run;

import org.jspecify.annotations.NullMarked;
