/** From what the engine asks to SQL nodes. */
@NullMarked
package dev.entia.sql.translate;

import org.jspecify.annotations.NullMarked;
