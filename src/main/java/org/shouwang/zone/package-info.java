/// 封控、管控、防范区域: where in the compound people may not come and go freely, from when to when, and on what ground.
@NullMarked
package org.shouwang.zone;

import org.jspecify.annotations.NullMarked;
