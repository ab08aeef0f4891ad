/// 值班: posts, shifts, who stands when, and whether it is fair.
@NullMarked
package org.shouwang.roster;

import org.jspecify.annotations.NullMarked;
