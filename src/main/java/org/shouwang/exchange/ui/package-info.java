/// The page where lists from outside come in: choose a workbook, see what would happen to every row, take it in.
@NullMarked
package org.shouwang.exchange.ui;

import org.jspecify.annotations.NullMarked;
