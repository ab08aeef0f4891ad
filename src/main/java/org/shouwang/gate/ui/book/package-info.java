/// 出入台账 and 补录: the whole register on the screen, and typing it in afterwards from paper.
@NullMarked
package org.shouwang.gate.ui.book;

import org.jspecify.annotations.NullMarked;
