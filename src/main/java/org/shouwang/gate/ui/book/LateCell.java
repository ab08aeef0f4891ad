package org.shouwang.gate.ui.book;

/// What is typed of one line of a paper sheet, in the order of the keys.
enum LateCell {
    TIME,
    WHO,
    MEMBER,
    CATEGORY,
    PURPOSE,
    TEMPERATURE,
    COMPANIONS,
    PHONE,
    PLATE,
    VISITED,
    OUTCOME,
    REASON
}
