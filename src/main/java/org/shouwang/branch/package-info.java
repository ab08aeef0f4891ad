/// 临时党支部、党员和志愿者: the branch itself and its roll of members and volunteers.
@NullMarked
package org.shouwang.branch;

import org.jspecify.annotations.NullMarked;
