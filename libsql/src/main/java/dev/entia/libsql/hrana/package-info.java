/**
 * A client of Hrana 3 over HTTP, the protocol of libSQL's server, in its Protobuf encoding. Knows nothing of entities.
 *
 * @see <a href="https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_3_SPEC.md">The Hrana protocol, version 3</a>
 */
@NullMarked
package dev.entia.libsql.hrana;

import org.jspecify.annotations.NullMarked;
