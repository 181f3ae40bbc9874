/** What MongoDB can do beyond what Entia has for every database. */
@NullMarked
package dev.entia.mongodb.command;

import org.jspecify.annotations.NullMarked;
