/// The gate on paper and in workbooks: the register, filled or to be filled by hand, its lists, its counts.
@NullMarked
package org.shouwang.gate.sheet;

import org.jspecify.annotations.NullMarked;
