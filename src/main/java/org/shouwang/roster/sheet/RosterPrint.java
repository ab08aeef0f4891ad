package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shouwang.core.Confidential;

/// A sheet of the roster that was printed.
///
/// @param printedAt local time
/// @param snapshot who stood where then, as [Snapshot] writes it
record RosterPrint(
        RosterPrintId id,
        RosterPaper paper,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDateTime printedAt,
        Confidential snapshot) {}
