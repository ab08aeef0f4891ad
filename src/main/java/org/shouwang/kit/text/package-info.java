/// Words: the texts of each room, faults, pinyin, folding for comparison.
@NullMarked
package org.shouwang.kit.text;

import org.jspecify.annotations.NullMarked;
