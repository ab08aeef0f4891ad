/// The pages 今日 and 日报月报.
@NullMarked
package org.shouwang.report.ui;

import org.jspecify.annotations.NullMarked;
