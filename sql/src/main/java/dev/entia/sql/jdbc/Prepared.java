package dev.entia.sql.jdbc;

import java.sql.PreparedStatement;

/**
 * A prepared statement.
 *
 * @param texts how texts of its rows are read
 */
record Prepared(PreparedStatement statement, TextReader texts) {}
