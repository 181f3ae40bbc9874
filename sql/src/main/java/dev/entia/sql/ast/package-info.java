/** SQL as data: the nodes of statements, sources and expressions. */
@NullMarked
package dev.entia.sql.ast;

import org.jspecify.annotations.NullMarked;
