/** MariaDB: its dialect, its types, its errors. */
@NullMarked
package dev.entia.mariadb;

import org.jspecify.annotations.NullMarked;
