package org.shouwang.heads;

import org.shouwang.household.Scope;
import org.shouwang.kit.paper.Board;

/// Which notices are wanted.
///
/// @param two whether two cards stand side by side on A4, to be cut
/// @param names whether household names stand in full; asked for by a person
/// @param phones whether phone numbers stand in full; asked for by a person
public record NoticeWish(NoticeKind kind, Scope scope, Board.Size size, boolean two, boolean names, boolean phones) {
    /// All masked.
    public static NoticeWish of(NoticeKind kind, Scope scope, Board.Size size) {
        return new NoticeWish(kind, scope, size, false, false, false);
    }

    boolean open() {
        return names || phones;
    }
}
