package org.shouwang.heads.ui;

import org.jspecify.annotations.Nullable;
import org.shouwang.heads.Head;
import org.shouwang.heads.HeadCard;
import org.shouwang.heads.HeadPost;

/// A line of the list: an office and who holds it, held it, or nobody.
///
/// @param unit with the floor where it is a floor's; `""` for the office of a whole building
/// @param level such as unit head, as the office calls it
/// @param title place and office in words
/// @param card null where nobody acts
record HeadRow(
        HeadPost post,
        String building,
        String unit,
        String level,
        String title,
        @Nullable HeadCard card) {
    @Nullable
    Head head() {
        return card == null ? null : card.head();
    }

    boolean vacant() {
        return card == null;
    }

    boolean acting() {
        Head head = head();
        return head != null && head.acting();
    }

    boolean ofBuilding() {
        return post.ofBuilding();
    }
}
