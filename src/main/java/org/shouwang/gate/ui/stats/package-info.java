/// 出入统计: how many came and went by hour, day, class and purpose.
@NullMarked
package org.shouwang.gate.ui.stats;

import org.jspecify.annotations.NullMarked;
