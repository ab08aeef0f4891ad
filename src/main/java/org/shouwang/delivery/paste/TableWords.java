package org.shouwang.delivery.paste;

import org.shouwang.kit.text.Texts;

/// Words that stand behind the numbers in the cells of a table.
final class TableWords {
    private static final Texts T = Texts.of(TableWords.class);

    static final String ENDS = T.get("column.ends");

    /// One of the goods of the column.
    static final String TICK = T.get("column.tick");
    /// None of them.
    static final String NONE = T.get("column.none");

    private TableWords() {}
}
