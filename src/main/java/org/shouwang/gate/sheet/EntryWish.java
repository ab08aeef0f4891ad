package org.shouwang.gate.sheet;

import org.shouwang.gate.GateSpan;

/// Which lines of the register are wanted as a sheet, and how.
///
/// @param subtitle the line under the title: compound, period, shift, checkpoint
/// @param fullPhones whether phone numbers stand in full; asked for by a person
/// @param blankRows empty rows at the end for what is written by hand
public record EntryWish(GateSpan span, String subtitle, boolean fullPhones, int blankRows) {
    public static EntryWish of(GateSpan span, String subtitle) {
        return new EntryWish(span, subtitle, false, 0);
    }

    EntryWish of(GateSpan other) {
        return new EntryWish(other, subtitle, fullPhones, blankRows);
    }
}
