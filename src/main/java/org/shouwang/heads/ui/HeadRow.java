package org.shouwang.heads.ui;

import org.jspecify.annotations.Nullable;
import org.shouwang.heads.Head;
import org.shouwang.heads.HeadPost;

/// A line of the list: an office and who holds it, held it, or nobody.
///
/// @param unit `""` for the office of the whole building
/// @param head null where nobody acts
record HeadRow(
        HeadPost post,
        String building,
        String unit,
        @Nullable Head head) {
    boolean vacant() {
        return head == null;
    }

    boolean acting() {
        return head != null && head.acting();
    }
}
