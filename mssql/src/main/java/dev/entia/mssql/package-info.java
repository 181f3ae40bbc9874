/** SQL Server: its dialect, its types, its errors. */
@NullMarked
package dev.entia.mssql;

import org.jspecify.annotations.NullMarked;
