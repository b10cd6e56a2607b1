/** JSON files, written whole or not at all. Uses no other package of this module. */
@NullMarked
package dev.hitmiss.loadtest.file;

import org.jspecify.annotations.NullMarked;
