package org.shouwang.delivery.ui.result;

/// Which list the returned sheet was printed from.
enum SheetSource {
    /// What the round of the day went out with, from days before too.
    ROUND,
    /// What is due on the day only.
    DAY,
    /// What somebody had to go with once more.
    AGAIN
}
