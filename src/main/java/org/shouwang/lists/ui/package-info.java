/// 自定义名册: making a list, filling it in by keyboard, printing it, sending it out and taking it back.
@NullMarked
package org.shouwang.lists.ui;

import org.jspecify.annotations.NullMarked;
