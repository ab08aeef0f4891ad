/// 专项资金: money granted or donated for a purpose, its ledger that only grows, months that are closed, public notices.
@NullMarked
package org.shouwang.fund;

import org.jspecify.annotations.NullMarked;
