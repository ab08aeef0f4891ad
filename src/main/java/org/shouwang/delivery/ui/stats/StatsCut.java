package org.shouwang.delivery.ui.stats;

/// By what the figures are listed.
enum StatsCut {
    UNIT,
    COURIER,
    DAY
}
