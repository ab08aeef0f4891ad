package org.shouwang.exchange;

import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentId;

/// One cell of a returned list that says something else than the register, or one person it brings.
///
/// @param file the workbook; `sheet` and `row` as Excel shows them
/// @param who the person, else the householder
/// @param before what the register says now; `now` what the list says
/// @param remark why it cannot come in, or what else somebody should know; null for nothing
/// @param target where it goes; null where it cannot come in
public record Difference(
        Kind kind,
        String file,
        String sheet,
        int row,
        String door,
        String who,
        String field,
        String before,
        String now,
        @Nullable String remark,
        @Nullable Target target) {
    /// What is different.
    public enum Kind {
        /// Another value.
        CHANGED,
        /// Somebody who is not registered yet.
        ADDED,
        /// A cell that was emptied; comes in only where somebody says so.
        EMPTIED,
        /// The register has changed as well since the list was handed out.
        STALE,
        /// Two lists say different things about the same cell.
        CONFLICT,
        /// Cannot come in.
        UNREAD;

        /// Whether it comes in unless somebody says no.
        public boolean usual() {
            return this == CHANGED || this == ADDED;
        }

        public boolean possible() {
            return this != UNREAD;
        }
    }

    /// Where a difference goes.
    ///
    /// @param household null for somebody at a room without household
    /// @param person null for the household itself, and for somebody new
    /// @param heading null for somebody new
    public record Target(
            RoomId room,
            @Nullable HouseholdId household,
            @Nullable ResidentId person,
            @Nullable Heading heading,
            String text) {
        /// The cell, for finding two that speak of the same.
        public String cell() {
            return household + " " + person + " " + heading;
        }

        boolean newcomer() {
            return heading == null;
        }
    }

    Difference as(Kind other, @Nullable String why) {
        return new Difference(other, file, sheet, row, door, who, field, before, now, why, target);
    }
}
