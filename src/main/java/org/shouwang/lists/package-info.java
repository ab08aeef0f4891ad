/// 自定义名册: lists of one's own, of households or of people, with columns of one's own.
@NullMarked
package org.shouwang.lists;

import org.jspecify.annotations.NullMarked;
