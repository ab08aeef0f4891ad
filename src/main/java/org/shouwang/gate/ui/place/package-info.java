/// 出入口与卡口: the ways into the compound and the checkpoints at them.
@NullMarked
package org.shouwang.gate.ui.place;

import org.jspecify.annotations.NullMarked;
