/// The list as data (title, columns, rows, totals, sign-off) and .xlsx in and out; the only user of the spreadsheet
/// library.
@NullMarked
package org.shouwang.kit.sheet;

import org.jspecify.annotations.NullMarked;
