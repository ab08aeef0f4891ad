package org.shouwang.delivery.ui.courier;

/// For how long somebody gets a stairwell.
enum Term {
    LASTING,
    ONE_DAY
}
