/// 日报月报: the figures of all books at one moment, the monthly workbook, today at a glance, and the check of the store.
@NullMarked
package org.shouwang.report;

import org.jspecify.annotations.NullMarked;
