/// Opens and guards the store: one file, one writer, readers that cannot write, sealed fields, numbered migrations.
@NullMarked
package org.shouwang.kit.db;

import org.jspecify.annotations.NullMarked;
