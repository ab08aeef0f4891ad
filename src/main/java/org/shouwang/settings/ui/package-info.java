/// The page 设置.
@NullMarked
package org.shouwang.settings.ui;

import org.jspecify.annotations.NullMarked;
